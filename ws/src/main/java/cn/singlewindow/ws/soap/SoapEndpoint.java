package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.rest.Refusals;
import cn.singlewindow.ws.rest.RestProblem;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.List;
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

    /** Does the work for the caller. @throws F with all that was wrong */
    protected <T, F extends Exception> T answering(String operation, FaultOf<F> faults, Function<Scope, T> work)
            throws F {
        Optional<Scope> proven = Optional.empty();
        try {
            Scope scope = caller();
            proven = Optional.of(scope);
            return work.apply(scope);
        } catch (RuntimeException thrown) {
            Rejected refused = refusal(thrown);
            refusals.record(proven, "soap", operation, "", refused);
            List<Told> told = told(refused);
            throw faults.make(told.get(0).text(), refused.kind().name(), told);
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

    private List<Told> told(Rejected refused) {
        Object request = webService.getMessageContext().get(MessageContext.SERVLET_REQUEST);
        Locale locale =
                request instanceof HttpServletRequest http ? SoapFaults.locale(http) : Locale.SIMPLIFIED_CHINESE;
        return refused.violations().stream()
                .map(each -> new Told(
                        each.code(), each.path(), each.value(), texts.text(locale, each), texts.cure(locale, each)))
                .toList();
    }

    /** A violation in words. */
    public record Told(String code, String path, String value, String text, String cure) {}

    /** Makes the fault of a contract. */
    @FunctionalInterface
    public interface FaultOf<F extends Exception> {
        /** @param text the first violation in words */
        F make(String text, String kind, List<Told> violations);
    }
}
