package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.soap.DeclarationFault;
import cn.singlewindow.ws.rest.Languages;
import cn.singlewindow.ws.rest.Refusals;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives every fault the sender's code, and to those of the stack itself (signature, policy, envelope) the same detail as to
 * those of the services; why a signature was not accepted is not told.
 */
public class ClassifiedFaults extends AbstractPhaseInterceptor<Message> {

    private static final String NAMESPACE = "urn:singlewindow:goods:v1";
    private static final int BAD_REQUEST = 400;
    private static final String ADDRESSING = "http://www.w3.org/2005/08/addressing";
    private static final String SECURITY = "http://ws.apache.org/wss4j";

    /** Runs before the fault is written. */
    public ClassifiedFaults() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        if (!(message.getContent(Exception.class) instanceof Fault fault)) {
            return;
        }
        if (!(fault.getCause() instanceof DeclarationFault)) {
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
        Rejected refused = Rejected.because(isAboutTrust(fault) ? SoapProblem.NOT_TRUSTED : SoapProblem.NOT_UNDERSTOOD);
        CDI.current().select(Refusals.class).get().record(Optional.empty(), "soap", "envelope", "", refused);
        Texts texts = CDI.current().select(Texts.class).get();
        Locale locale = locale(message);
        Violation violation = refused.violations().get(0);
        fault.setMessage(texts.text(locale, violation));
        Element detail = fault.getOrCreateDetail();
        while (detail.getFirstChild() != null) {
            detail.removeChild(detail.getFirstChild());
        }
        Element problem = append(detail, "problem");
        append(problem, "kind").setTextContent(refused.kind().name());
        Element told = append(problem, "violation");
        append(told, "code").setTextContent(violation.code());
        append(told, "path");
        append(told, "value");
        append(told, "text").setTextContent(texts.text(locale, violation));
        append(told, "cure").setTextContent(texts.cure(locale, violation));
    }

    private static Element append(Element parent, String name) {
        Document document = parent.getOwnerDocument();
        Element child = document.createElementNS(NAMESPACE, name);
        parent.appendChild(child);
        return child;
    }

    /** Signature, time stamp, what must be signed, and addressing, which the policy demands. */
    private static boolean isAboutTrust(Fault fault) {
        String namespace =
                fault.getFaultCode() == null ? "" : fault.getFaultCode().getNamespaceURI();
        if (namespace.equals(SECURITY) || namespace.equals(ADDRESSING) || namespace.contains("wss")) {
            return true;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (name.equals("PolicyException") || name.equals("WSSecurityException")) {
                return true;
            }
        }
        return false;
    }

    private static Locale locale(Message message) {
        Message in = message.getExchange().getInMessage();
        Object request = in == null ? null : in.get("HTTP.REQUEST");
        String language = request instanceof HttpServletRequest http ? http.getHeader("Accept-Language") : null;
        return Languages.of(language == null ? "" : language);
    }
}
