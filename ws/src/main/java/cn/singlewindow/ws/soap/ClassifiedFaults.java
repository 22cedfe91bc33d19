package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.ws.rest.Languages;
import cn.singlewindow.ws.rest.Refusals;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Element;

/**
 * Gives every fault the sender's code, and to those of the stack itself the same detail as to those of the services.
 */
public class ClassifiedFaults extends AbstractPhaseInterceptor<Message> {

    private static final int BAD_REQUEST = 400;

    /** Runs before the fault is written. */
    public ClassifiedFaults() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        if (!(message.getContent(Exception.class) instanceof Fault fault)) {
            return;
        }
        tell(message, fault);
        fault.setFaultCode(Fault.FAULT_CODE_CLIENT);
        if (isSoap12(message)) {
            fault.setStatusCode(BAD_REQUEST);
        }
    }

    private static boolean isSoap12(Message message) {
        Message in = message.getExchange().getInMessage();
        return in != null
                && in.get(Message.CONTENT_TYPE) instanceof String type
                && type.startsWith("application/soap+xml");
    }

    private static void tell(Message message, Fault fault) {
        ProblemDetail told =
                fault.getCause() instanceof SoapRefusal refusal ? refusal.detail() : notUnderstood(message);
        fault.setMessage(told.text());
        Element detail = fault.getOrCreateDetail();
        while (detail.getFirstChild() != null) {
            detail.removeChild(detail.getFirstChild());
        }
        told.appendTo(detail, namespace(message));
    }

    private static ProblemDetail notUnderstood(Message message) {
        Rejected refused = Rejected.because(SoapProblem.NOT_UNDERSTOOD);
        CDI.current().select(Refusals.class).get().record(Optional.empty(), "soap", "envelope", "", refused);
        return ProblemDetail.of(refused, CDI.current().select(Texts.class).get(), locale(message));
    }

    /** Of the service that was called. */
    private static String namespace(Message message) {
        Endpoint endpoint = message.getExchange().getEndpoint();
        return endpoint == null ? "" : endpoint.getService().getName().getNamespaceURI();
    }

    private static Locale locale(Message message) {
        Message in = message.getExchange().getInMessage();
        Object request = in == null ? null : in.get("HTTP.REQUEST");
        String language = request instanceof HttpServletRequest http ? http.getHeader("Accept-Language") : null;
        return Languages.of(language == null ? "" : language);
    }
}
