package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.goods.SubmissionAnswer.AgencyVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the goods module's views to the contract's types. */
final class SoapAnswers {

    private SoapAnswers() {}

    static SubmissionAnswer of(cn.singlewindow.goods.SubmissionAnswer from) {
        SubmissionAnswer answer = new SubmissionAnswer();
        answer.seqNo = from.seqNo();
        answer.clientSeqNo = from.clientSeqNo();
        answer.state = from.state().name();
        answer.receivedAt = from.receivedAt().toString();
        answer.agencies.addAll(from.agencies());
        from.normalised().forEach(each -> {
            Normalised normalised = new Normalised();
            normalised.take(each);
            answer.normalised.add(normalised);
        });
        from.rehearsal().forEach(each -> answer.verdicts.add(of(each)));
        return answer;
    }

    private static Verdict of(AgencyVerdict from) {
        Verdict verdict = new Verdict();
        verdict.agency = from.agency();
        verdict.concerned = from.concerned();
        verdict.fields.addAll(from.fields());
        verdict.remarks.addAll(from.remarks());
        return verdict;
    }

    static DeclarationStatus of(DeclarationView view) {
        DeclarationRow row = view.summary();
        DeclarationStatus status = new DeclarationStatus();
        status.seqNo = row.seqNo();
        status.clientSeqNo = orEmpty(row.clientSeqNo());
        status.entryId = orEmpty(row.entryId());
        status.direction = row.direction();
        status.customMaster = row.customMaster();
        status.state = row.state().name();
        status.submittedAt = row.submittedAt().toString();
        status.changedAt = row.changedAt().toString();
        status.onHold = row.onHold();
        view.receipts().forEach(each -> {
            Receipt receipt = new Receipt();
            receipt.id = each.id();
            receipt.seqNo = row.seqNo();
            receipt.clientSeqNo = orEmpty(row.clientSeqNo());
            receipt.entryId = orEmpty(row.entryId());
            receipt.channel = each.channelCode();
            receipt.noticeAt = each.noticeAt().toString();
            receipt.note = each.note();
            status.receipts.add(receipt);
        });
        return status;
    }

    static ReceiptList of(List<ReceiptRow> rows, int limit) {
        ReceiptList list = new ReceiptList();
        rows.forEach(each -> {
            Receipt receipt = new Receipt();
            receipt.id = each.id();
            receipt.seqNo = each.seqNo();
            receipt.clientSeqNo = orEmpty(each.clientSeqNo());
            receipt.entryId = orEmpty(each.entryId());
            receipt.channel = each.channelCode();
            receipt.noticeAt = each.noticeAt().toString();
            receipt.note = each.note();
            list.receipts.add(receipt);
        });
        list.more = rows.size() == limit;
        return list;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
