package cn.singlewindow.ws.soap;

import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * An envelope whose shape is the only one that is taken: one header with addressing and one security header, one body with
 * one element, no comment, no id twice. What is not in its place is refused before any signature is looked at, so that a
 * signed part cannot be moved aside (PROMISES X1).
 */
final class Envelope {

    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    static final String WSA = "http://www.w3.org/2005/08/addressing";
    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final String ANONYMOUS = WSA + "/anonymous";
    private static final Set<String> HEADERS = Set.of("Action", "MessageID", "To", "ReplyTo", "FaultTo", "From");

    private final SoapVersion version;
    private final Element header;
    private final Element body;
    private final Element security;
    private final List<Element> addressing = new ArrayList<>();

    private Envelope(SoapVersion version, Element header, Element body, Element security) {
        this.version = version;
        this.header = header;
        this.body = body;
        this.security = security;
    }

    /** Reads a request. @throws Rejected NOT_UNDERSTOOD, NOT_TRUSTED */
    static Envelope of(Document document, SoapVersion version) {
        return of(document, version, false);
    }

    /** Reads a request, or an answer, which says what it relates to. @throws Rejected NOT_UNDERSTOOD, NOT_TRUSTED */
    static Envelope of(Document document, SoapVersion version, boolean isAnswer) {
        Element root = document.getDocumentElement();
        unless(is(root, version.namespace(), "Envelope"), SoapProblem.NOT_UNDERSTOOD);
        List<Element> parts = children(root);
        unless(
                parts.size() == 2
                        && is(parts.get(0), version.namespace(), "Header")
                        && is(parts.get(1), version.namespace(), "Body"),
                isCall(parts, version) ? SoapProblem.NOT_TRUSTED : SoapProblem.NOT_UNDERSTOOD);
        Element body = parts.get(1);
        unless(children(body).size() == 1, SoapProblem.NOT_UNDERSTOOD);
        List<Element> securities = children(parts.get(0)).stream()
                .filter(each -> is(each, WSSE, "Security"))
                .toList();
        unless(securities.size() == 1, SoapProblem.NOT_TRUSTED);
        Envelope envelope = new Envelope(version, parts.get(0), body, securities.get(0));
        envelope.readAddressing(isAnswer);
        new Ids().walk(root);
        return envelope;
    }

    /** Whether it is a call that lacks its header only. */
    private static boolean isCall(List<Element> parts, SoapVersion version) {
        return parts.stream()
                .anyMatch(each ->
                        is(each, version.namespace(), "Body") && children(each).size() == 1);
    }

    private void readAddressing(boolean isAnswer) {
        Set<String> seen = new HashSet<>();
        for (Element each : children(header)) {
            if (each == security) {
                continue;
            }
            unless(WSA.equals(each.getNamespaceURI()), SoapProblem.NOT_TRUSTED);
            String name = each.getLocalName();
            boolean known = HEADERS.contains(name) || (isAnswer && name.equals("RelatesTo"));
            unless(known && seen.add(name), SoapProblem.NOT_TRUSTED);
            addressing.add(each);
        }
        unless(seen.containsAll(Set.of("Action", "MessageID", "To")), SoapProblem.NOT_TRUSTED);
        for (String reply : List.of("ReplyTo", "FaultTo")) {
            addressed(reply)
                    .ifPresent(each -> unless(
                            children(each).stream()
                                    .anyMatch(to -> is(to, WSA, "Address")
                                            && to.getTextContent().strip().equals(ANONYMOUS)),
                            SoapProblem.NOT_TRUSTED));
        }
    }

    SoapVersion version() {
        return version;
    }

    Element body() {
        return body;
    }

    /** What is called. */
    Element payload() {
        return children(body).get(0);
    }

    Element security() {
        return security;
    }

    /** Every addressing header. */
    List<Element> addressing() {
        return addressing;
    }

    /** The text of an addressing header that is there. */
    String text(String name) {
        return addressed(name).map(each -> each.getTextContent().strip()).orElse("");
    }

    private Optional<Element> addressed(String name) {
        return addressing.stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst();
    }

    static List<Element> children(Element of) {
        List<Element> children = new ArrayList<>();
        for (Node each = of.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    static void unless(boolean good, ProblemCode problem) {
        if (!good) {
            throw Rejected.because(problem);
        }
    }

    /** Ids of any kind, each once in the whole envelope, and no comments, which a signature does not see. */
    private static final class Ids {

        private final Set<String> seen = new HashSet<>();

        void walk(Element element) {
            NamedNodeMap all = element.getAttributes();
            for (int i = 0; i < all.getLength(); i++) {
                if (all.item(i) instanceof Attr each && isId(each)) {
                    unless(seen.add(each.getValue()), SoapProblem.NOT_TRUSTED);
                }
            }
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                unless(child.getNodeType() != Node.COMMENT_NODE, SoapProblem.NOT_TRUSTED);
                if (child instanceof Element inner) {
                    walk(inner);
                }
            }
        }

        private static boolean isId(Attr attribute) {
            String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
            return name.equalsIgnoreCase("id") && !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
        }
    }
}
