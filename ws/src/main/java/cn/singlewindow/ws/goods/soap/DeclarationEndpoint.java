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
import java.util.Optional;
import org.w3c.dom.Element;

/** What the endpoints share; they differ in how the caller is proven. */
abstract class DeclarationEndpoint extends SoapEndpoint implements DeclarationPort {

    @Inject
    GoodsService goods;

    @Inject
    Submissions submissions;

    @Override
    public SubmissionAnswer submitDeclaration(SubmitDeclaration request) {
        return answering("submitDeclaration", scope -> submit(scope, request, false));
    }

    @Override
    public SubmissionAnswer rehearseDeclaration(SubmitDeclaration request) {
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
    public DeclarationStatus findDeclaration(FindDeclaration request) {
        return answering("findDeclaration", scope -> {
            Optional<String> known =
                    request.seqNo.isEmpty() ? goods.seqNoOf(scope, request.clientSeqNo) : Optional.of(request.seqNo);
            String seqNo = known.orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
            DeclarationView view = goods.find(scope, seqNo);
            return SoapAnswers.of(view);
        });
    }

    @Override
    public ReceiptList fetchReceipts(FetchReceipts request) {
        return answering("fetchReceipts", scope -> {
            int limit = Answers.limit(Integer.toString(request.limit));
            return SoapAnswers.of(goods.receipts(scope, Math.max(0, request.after), limit), limit);
        });
    }
}
