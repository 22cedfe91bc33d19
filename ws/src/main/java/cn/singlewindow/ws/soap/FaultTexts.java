package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.platform.xml.XmlTree;
import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Bodies of signed answers: what a service answered, or why it refused, in the caller's version of SOAP. */
@ApplicationScoped
class FaultTexts {

    private static final String INNER = SoapVersion.SOAP11.namespace();

    @Inject
    Texts texts;

    /** Takes what a service answered. @return false if that is a fault */
    boolean take(SignedReply reply, Element envelope) {
        Element body = Envelope.children(envelope).stream()
                .filter(each -> Envelope.is(each, INNER, "Body"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a service answered without a body"));
        Element answer = Envelope.children(body).get(0);
        if (!Envelope.is(answer, INNER, "Fault")) {
            reply.body().appendChild(taken(reply, answer));
            return true;
        }
        Element detail = fault(reply, text(answer, "faultstring"), Locale.SIMPLIFIED_CHINESE);
        for (Element part : Envelope.children(answer)) {
            if ("detail".equals(part.getLocalName())) {
                Envelope.children(part).forEach(each -> detail.appendChild(taken(reply, each)));
            }
        }
        return false;
    }

    /** Tells a refusal. */
    void fill(SignedReply reply, SignedExchange.Request request, Rejected refused) {
        Locale locale = SoapFaults.locale(request.http());
        ProblemDetail told = ProblemDetail.of(refused, texts, locale);
        told.appendTo(fault(reply, told.text(), locale), request.service().namespace());
    }

    private static Element taken(SignedReply reply, Element part) {
        XmlTree.declareInherited(part);
        return (Element) document(reply).adoptNode(part);
    }

    /** @return where the detail goes */
    private static Element fault(SignedReply reply, String text, Locale locale) {
        String soap = reply.version().namespace();
        Element fault = append(reply.body(), soap, "soap:Fault");
        if (reply.version() == SoapVersion.SOAP11) {
            append(fault, "", "faultcode").setTextContent("soap:Client");
            append(fault, "", "faultstring").setTextContent(text);
            return append(fault, "", "detail");
        }
        append(append(fault, soap, "soap:Code"), soap, "soap:Value").setTextContent("soap:Sender");
        Element reason = append(append(fault, soap, "soap:Reason"), soap, "soap:Text");
        reason.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", locale.toLanguageTag());
        reason.setTextContent(text);
        return append(fault, soap, "soap:Detail");
    }

    private static Element append(Element parent, String namespace, String name) {
        Document document = parent.getOwnerDocument();
        Element child =
                namespace.isEmpty() ? document.createElementNS(null, name) : document.createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    private static Document document(SignedReply reply) {
        return reply.body().getOwnerDocument();
    }

    private static String text(Element fault, String name) {
        List<Element> parts = Envelope.children(fault);
        return parts.stream()
                .filter(each -> name.equals(each.getLocalName()))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}
