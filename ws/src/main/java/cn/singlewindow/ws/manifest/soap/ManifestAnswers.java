package cn.singlewindow.ws.manifest.soap;

import cn.singlewindow.manifest.BillRow;
import cn.singlewindow.manifest.FilingAnswer;
import cn.singlewindow.manifest.FilingAnswer.LineAnswer;
import cn.singlewindow.manifest.FilingRow;
import cn.singlewindow.manifest.FilingView;
import cn.singlewindow.manifest.ReceiptRow;

/** From the manifest module's views to the contract's types. */
final class ManifestAnswers {

    private ManifestAnswers() {}

    static FiledManifest of(FilingAnswer from) {
        FiledManifest filed = new FiledManifest();
        filed.number = from.number();
        filed.kind = from.kind().name();
        filed.voyage = from.voyage();
        filed.state = from.state().name();
        filed.late = from.late();
        filed.receivedAt = from.receivedAt().toString();
        filed.agencies.addAll(from.agencies());
        from.lines().forEach(each -> filed.lines.add(of(each)));
        from.normalised().forEach(each -> {
            NormalisedValue value = new NormalisedValue();
            value.take(each);
            filed.normalisedValues.add(value);
        });
        return filed;
    }

    private static FiledLine of(LineAnswer from) {
        FiledLine line = new FiledLine();
        line.path = from.path();
        line.bill = from.bill();
        line.container = from.container();
        line.accepted = from.accepted();
        line.problem = from.problem();
        return line;
    }

    static FilingStatus of(FilingView view) {
        FilingRow row = view.summary();
        FilingStatus status = new FilingStatus();
        status.number = row.number();
        status.kind = row.kind().name();
        status.state = row.state().name();
        status.imo = row.imo();
        status.shipName = row.shipName();
        status.voyage = row.voyage();
        status.late = row.late();
        status.filedAt = row.filedAt().toString();
        status.dueAt = row.dueAt() == null ? "" : row.dueAt().toString();
        view.bills().forEach(each -> status.bills.add(of(each)));
        view.receipts().forEach(each -> status.receipts.add(of(each)));
        return status;
    }

    static CargoBill of(BillRow from) {
        CargoBill bill = new CargoBill();
        bill.voyage = from.key().voyage();
        bill.bill = from.bill();
        bill.master = from.master();
        bill.state = from.state().name();
        bill.ledger = from.ledger().name();
        bill.packages = from.packages();
        bill.kilograms = from.kilograms().toPlainString();
        bill.openPackages = from.openPackages();
        bill.version = from.version();
        return bill;
    }

    static CargoReceipt of(ReceiptRow from) {
        CargoReceipt receipt = new CargoReceipt();
        receipt.id = from.id();
        receipt.filing = from.filing();
        receipt.voyage = from.voyage();
        receipt.bill = from.bill();
        receipt.code = from.code();
        receipt.noticedAt = from.noticedAt().toString();
        receipt.note = from.note();
        return receipt;
    }
}
