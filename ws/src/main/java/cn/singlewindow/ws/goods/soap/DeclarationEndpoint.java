package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.goods.Channel;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import cn.singlewindow.ws.goods.Submissions;
import cn.singlewindow.ws.goods.decmessage.DecMessageReader;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Languages;
import cn.singlewindow.ws.rest.Refusals;
import cn.singlewindow.ws.rest.RestProblem;
import cn.singlewindow.ws.soap.SoapProblem;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.w3c.dom.Element;

/** What the endpoints share; they differ in how the caller is proven. */
abstract class DeclarationEndpoint implements DeclarationPort {

    private static final Logger LOG = Logger.getLogger(DeclarationEndpoint.class);

    @Inject
    GoodsService goods;

    @Inject
    Submissions submissions;

    @Inject
    Texts texts;

    @Inject
    Refusals refusals;

    @Resource
    WebServiceContext webService;

    /** The proven caller. */
    abstract Scope caller();

    WebServiceContext context() {
        return webService;
    }

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
        Optional<Scope> proven = Optional.empty();
        try {
            Scope scope = caller();
            proven = Optional.of(scope);
            return work.apply(scope);
        } catch (RuntimeException thrown) {
            Rejected refused = refusal(thrown);
            refusals.record(proven, "soap", operation, "", refused);
            throw fault(refused);
        }
    }

    private static Rejected refusal(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected refused) {
                return refused;
            }
        }
        LOG.error("a SOAP request failed", thrown);
        return Rejected.because(RestProblem.UNAVAILABLE);
    }

    private DeclarationFault fault(Rejected refused) {
        Locale locale = locale();
        ProblemDetail detail = new ProblemDetail();
        detail.kind = refused.kind().name();
        for (Violation violation : refused.violations()) {
            ProblemViolation told = new ProblemViolation();
            told.code = violation.code();
            told.path = violation.path();
            told.value = violation.value();
            told.text = texts.text(locale, violation);
            told.cure = texts.cure(locale, violation);
            detail.violations.add(told);
        }
        return new DeclarationFault(texts.text(locale, refused.violations().get(0)), detail);
    }

    private Locale locale() {
        Object request = webService.getMessageContext().get(MessageContext.SERVLET_REQUEST);
        String language = request instanceof HttpServletRequest http ? http.getHeader("Accept-Language") : null;
        return Languages.of(language == null ? "" : language);
    }
}
