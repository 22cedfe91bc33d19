package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.goods.Channel;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.goods.ReadForm;
import cn.singlewindow.ws.goods.Submissions;
import cn.singlewindow.ws.goods.decmessage.DecMessageReader;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.soap.SoapEndpoint;
import cn.singlewindow.ws.soap.SoapProblem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** What the endpoints share; they differ in how the caller is proven. */
abstract class DeclarationEndpoint extends SoapEndpoint implements DeclarationPort {

    @Inject
    GoodsService goods;

    @Inject
    Submissions submissions;

    @Override
    public SubmissionAnswer submitDeclaration(SubmitDeclaration request) throws DeclarationFault {
        return answering("submitDeclaration", scope -> submit(scope, request, false));
    }

    @Override
    public SubmissionAnswer rehearseDeclaration(SubmitDeclaration request) throws DeclarationFault {
        return answering("rehearseDeclaration", scope -> submit(scope, request, true));
    }

    private SubmissionAnswer submit(Scope scope, SubmitDeclaration request, boolean rehearsal) {
        Element message = request.message;
        if (message == null) {
            throw Rejected.because(SoapProblem.NO_MESSAGE);
        }
        ReadForm read = DecMessageReader.read(XmlCursor.over(message));
        String key = request.idempotencyKey;
        return SoapAnswers.of(submissions.submit(scope, read, key, Channel.SOAP, rehearsal));
    }

    @Override
    public DeclarationStatus findDeclaration(FindDeclaration request) throws DeclarationFault {
        return answering("findDeclaration", scope -> {
            Optional<String> known =
                    request.seqNo.isEmpty() ? goods.seqNoOf(scope, request.clientSeqNo) : Optional.of(request.seqNo);
            String seqNo = known.orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
            DeclarationView view = goods.find(scope, seqNo);
            return SoapAnswers.of(view);
        });
    }

    @Override
    public ReceiptList fetchReceipts(FetchReceipts request) throws DeclarationFault {
        return answering("fetchReceipts", scope -> {
            int limit = Answers.limit(Integer.toString(request.limit));
            return SoapAnswers.of(goods.receipts(scope, Math.max(0, request.after), limit), limit);
        });
    }

    private <T> T answering(String operation, Function<Scope, T> work) throws DeclarationFault {
        return answering(operation, DeclarationEndpoint::fault, work);
    }

    private static DeclarationFault fault(String text, String kind, List<Told> violations) {
        ProblemDetail detail = new ProblemDetail();
        detail.kind = kind;
        violations.forEach(each -> {
            ProblemViolation told = new ProblemViolation();
            told.code = each.code();
            told.path = each.path();
            told.value = each.value();
            told.text = each.text();
            told.cure = each.cure();
            detail.violations.add(told);
        });
        return new DeclarationFault(text, detail);
    }
}
