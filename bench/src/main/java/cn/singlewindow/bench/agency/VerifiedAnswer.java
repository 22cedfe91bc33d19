package cn.singlewindow.bench.agency;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * An answer of the window whose signature was verified: by the certificate that was handed out beforehand, over body, timestamp
 * and addressing, in answer to the message that was sent.
 *
 * @param payload what stands in the body
 */
public record VerifiedAnswer(Element payload, boolean isFault) {

    private static final Set<String> METHODS = Set.of("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");

    /** Verifies an answer. @throws IllegalStateException if anything is not as it must be */
    public static VerifiedAnswer of(String text, X509Certificate window, String relatesTo) {
        VerifiedAnswer answer = of(text, window);
        Element header = child(answer.payload().getOwnerDocument().getDocumentElement(), "Header");
        require(child(header, "RelatesTo").getTextContent().strip().equals(relatesTo), "an answer to something else");
        return answer;
    }

    /** Verifies what the window sends by itself. @throws IllegalStateException if anything is not as it must be */
    public static VerifiedAnswer of(String text, X509Certificate window) {
        Document document = SignedMessage.parse(text);
        Element envelope = document.getDocumentElement();
        Element header = child(envelope, "Header");
        Element body = child(envelope, "Body");
        verify(document, child(header, "Security"), window, body, header);
        Element payload = elements(body).get(0);
        return new VerifiedAnswer(payload, payload.getLocalName().equals("Fault"));
    }

    /** The {@code wsa:MessageID} of the message. */
    public String messageId() {
        return text(payload.getOwnerDocument().getDocumentElement(), "MessageID");
    }

    private static void verify(
            Document document, Element security, X509Certificate window, Element body, Element header) {
        try {
            Element token = child(security, "BinarySecurityToken");
            byte[] sent = Base64.getMimeDecoder().decode(token.getTextContent());
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(sent));
            require(certificate.equals(window), "signed by somebody else");
            DOMValidateContext context = new DOMValidateContext(window.getPublicKey(), child(security, "Signature"));
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element each = (Element) all.item(i);
                if (each.hasAttributeNS(Soap.WSU, "Id")) {
                    context.setIdAttributeNS(each, Soap.WSU, "Id");
                }
            }
            XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            require(
                    METHODS.contains(
                            signature.getSignedInfo().getSignatureMethod().getAlgorithm()),
                    "another algorithm: "
                            + signature.getSignedInfo().getSignatureMethod().getAlgorithm());
            require(signature.validate(context), "the signature is wrong");
            Set<String> signed = new HashSet<>();
            for (Reference each : signature.getSignedInfo().getReferences()) {
                signed.add(each.getURI());
            }
            require(
                    signed.contains(id(body)) && signed.contains(id(child(security, "Timestamp"))),
                    "not all is signed");
            for (Element each : elements(header)) {
                require(each == security || signed.contains(id(each)), each.getNodeName() + " is not signed");
            }
        } catch (IllegalStateException wrong) {
            throw wrong;
        } catch (Exception broken) {
            throw new IllegalStateException("cannot verify", broken);
        }
    }

    private static String id(Element element) {
        return "#" + element.getAttributeNS(Soap.WSU, "Id");
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** The text of the first element below with that name; empty if there is none. */
    public static String text(Element from, String name) {
        NodeList found = from.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    /** The text of the first element below with that name. */
    public String text(String name) {
        return text(payload, name);
    }

    /** The elements directly below. */
    public static List<Element> elements(Element of) {
        List<Element> found = new java.util.ArrayList<>();
        for (Node each = of.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element child(Element of, String name) {
        return elements(of).stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }
}
