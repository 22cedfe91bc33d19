package cn.singlewindow.ws.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.w3c.dom.Element;

/** What is addressed must be what is called: action, address, SOAPAction and the element in the body say the same. */
final class Addressing {

    private static final int LONGEST_ID = 120;

    private Addressing() {}

    /** @throws cn.singlewindow.shared.Rejected NOT_UNDERSTOOD, NOT_TRUSTED */
    static void check(Envelope envelope, SoapService service, HttpServletRequest http) {
        Element payload = envelope.payload();
        unless(service.namespace().equals(payload.getNamespaceURI()), SoapProblem.NOT_UNDERSTOOD);
        String action = service.namespace() + ":" + payload.getLocalName();
        unless(action.equals(envelope.text("Action")), SoapProblem.NOT_TRUSTED);
        unless(said(http).isEmpty() || said(http).equals(action), SoapProblem.NOT_TRUSTED);
        unless(http.getServletPath().equals(path(envelope.text("To"))), SoapProblem.NOT_TRUSTED);
        int length = envelope.text("MessageID").length();
        unless(length > 0 && length <= LONGEST_ID, SoapProblem.NOT_TRUSTED);
    }

    /** The action that the HTTP headers say. */
    private static String said(HttpServletRequest http) {
        MediaType type = MediaType.of(http.getContentType());
        String inner = MediaType.of(type.parameter("start-info")).parameter("action");
        String twelve = type.parameter("action").isEmpty() ? inner : type.parameter("action");
        String eleven = http.getHeader("SOAPAction");
        return eleven == null ? twelve : eleven.strip().replaceAll("^\"|\"$", "");
    }

    private static String path(String address) {
        try {
            String path = new URI(address).getPath();
            return path == null ? "" : path;
        } catch (URISyntaxException bad) {
            return "";
        }
    }

    private static void unless(boolean good, SoapProblem problem) {
        Envelope.unless(good, problem);
    }
}
