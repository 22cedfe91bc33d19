package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.rest.Refusals;
import cn.singlewindow.ws.rest.RestProblem;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** What endpoints share: the proven caller, and every refusal recorded and told with text and cure. */
public abstract class SoapEndpoint {

    private static final Logger LOG = Logger.getLogger(SoapEndpoint.class);

    @Inject
    Texts texts;

    @Inject
    Refusals refusals;

    @Resource
    WebServiceContext webService;

    /** The proven caller. */
    protected abstract Scope caller();

    /** The message that is being answered. */
    protected WebServiceContext context() {
        return webService;
    }

    /** Does the work for the caller. What it refuses is told as the contract's fault {@code problem}. */
    protected <T> T answering(String operation, Function<Scope, T> work) {
        Optional<Scope> proven = Optional.empty();
        try {
            Scope scope = caller();
            proven = Optional.of(scope);
            return work.apply(scope);
        } catch (RuntimeException thrown) {
            Rejected refused = refusal(thrown);
            refusals.record(proven, "soap", operation, "", refused);
            throw new SoapRefusal(ProblemDetail.of(refused, texts, locale()));
        }
    }

    /** Tells a violation in the caller's language. */
    protected void tell(Violation violation, RefusedPlace into) {
        Locale locale = locale();
        into.code = violation.code();
        into.path = violation.path();
        into.value = violation.value();
        into.text = texts.text(locale, violation);
        into.cure = texts.cure(locale, violation);
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

    private Locale locale() {
        Object request = webService.getMessageContext().get(MessageContext.SERVLET_REQUEST);
        return request instanceof HttpServletRequest http ? SoapFaults.locale(http) : Locale.SIMPLIFIED_CHINESE;
    }
}
