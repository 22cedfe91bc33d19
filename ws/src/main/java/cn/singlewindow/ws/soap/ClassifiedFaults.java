package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.rest.Languages;
import cn.singlewindow.ws.rest.Refusals;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebFault;
import java.util.Locale;
import java.util.Optional;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Document;
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
        if (fault.getCause() == null || !fault.getCause().getClass().isAnnotationPresent(WebFault.class)) {
            classify(message, fault);
        }
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

    private static void classify(Message message, Fault fault) {
        Rejected refused = Rejected.because(SoapProblem.NOT_UNDERSTOOD);
        CDI.current().select(Refusals.class).get().record(Optional.empty(), "soap", "envelope", "", refused);
        Texts texts = CDI.current().select(Texts.class).get();
        Locale locale = locale(message);
        Violation violation = refused.violations().get(0);
        fault.setMessage(texts.text(locale, violation));
        String namespace = namespace(message);
        Element detail = fault.getOrCreateDetail();
        while (detail.getFirstChild() != null) {
            detail.removeChild(detail.getFirstChild());
        }
        Element problem = append(detail, namespace, "problem");
        append(problem, namespace, "kind").setTextContent(refused.kind().name());
        Element told = append(problem, namespace, "violation");
        append(told, namespace, "code").setTextContent(violation.code());
        append(told, namespace, "path");
        append(told, namespace, "value");
        append(told, namespace, "text").setTextContent(texts.text(locale, violation));
        append(told, namespace, "cure").setTextContent(texts.cure(locale, violation));
    }

    private static Element append(Element parent, String namespace, String name) {
        Document document = parent.getOwnerDocument();
        Element child = document.createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
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
