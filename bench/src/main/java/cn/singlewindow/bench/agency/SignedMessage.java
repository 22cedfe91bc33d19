package cn.singlewindow.bench.agency;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A signed envelope: body, timestamp and addressing, each by its {@code wsu:Id}, in RSA-SHA256 with exclusive canonicalization,
 * the certificate inside.
 *
 * @param messageId its {@code wsa:MessageID}, to which the answer relates
 */
public record SignedMessage(String messageId, String text) {

    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final XMLSignatureFactory SIGNATURES = XMLSignatureFactory.getInstance("DOM");
    private static final List<String> SIGNED = List.of("body", "time", "action", "id", "to", "reply");

    /** What can be said otherwise, for tests of what must be refused. */
    public record Way(String method, String digest, Instant created, List<String> signed, String narrowing) {

        /** As the contract has it. */
        public static Way right() {
            return new Way(RSA_SHA256, DigestMethod.SHA256, Instant.now(), SIGNED, "");
        }

        /** Made at another time. */
        public Way at(Instant other) {
            return new Way(method, digest, other, signed, narrowing);
        }

        /** With other algorithms. */
        public Way by(String otherMethod, String otherDigest) {
            return new Way(otherMethod, otherDigest, created, signed, narrowing);
        }

        /** With other parts signed: some of body, time, action, id, to, reply. */
        public Way over(List<String> parts) {
            return new Way(method, digest, created, parts, narrowing);
        }

        /** With an XPath filter over what is signed. */
        public Way narrowedTo(String xpath) {
            return new Way(method, digest, created, signed, xpath);
        }
    }

    /** Signs a call. @param action such as {@code urn:singlewindow:agency:v1:fetchCases} @param body one element */
    public static SignedMessage of(Soap soap, Identity identity, String to, String action, String body) {
        return of(soap, identity, to, action, body, Way.right());
    }

    /** Signs a call in another way. */
    public static SignedMessage of(Soap soap, Identity identity, String to, String action, String body, Way way) {
        String id = "urn:uuid:" + UUID.randomUUID();
        try {
            Document envelope = parse(envelope(soap, identity, to, action, id, body, way.created()));
            sign(envelope, identity, way);
            return new SignedMessage(id, write(envelope));
        } catch (Exception broken) {
            throw new IllegalStateException("cannot sign", broken);
        }
    }

    /** Signs an answer. @param relatesTo the {@code wsa:MessageID} of what is answered */
    public static SignedMessage answer(Soap soap, Identity identity, String relatesTo, String action, String body) {
        String id = "urn:uuid:" + UUID.randomUUID();
        try {
            String text = envelope(soap, identity, Soap.WSA + "/anonymous", action, id, body, Instant.now());
            int from = text.indexOf("<wsa:ReplyTo");
            int to = text.indexOf("</wsa:ReplyTo>") + "</wsa:ReplyTo>".length();
            Document envelope =
                    parse(text.substring(0, from) + addressed("RelatesTo", "reply", relatesTo) + text.substring(to));
            sign(envelope, identity, Way.right());
            return new SignedMessage(id, write(envelope));
        } catch (Exception broken) {
            throw new IllegalStateException("cannot sign", broken);
        }
    }

    private static String envelope(
            Soap soap, Identity identity, String to, String action, String id, String body, Instant at)
            throws GeneralSecurityException {
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        return "<s:Envelope xmlns:s=\"" + soap.namespace() + "\" xmlns:wsu=\"" + Soap.WSU + "\"><s:Header>"
                + addressed("Action", "action", action)
                + addressed("MessageID", "id", id)
                + addressed("To", "to", to)
                + "<wsa:ReplyTo xmlns:wsa=\"" + Soap.WSA + "\" wsu:Id=\"reply\"><wsa:Address>" + Soap.WSA
                + "/anonymous</wsa:Address></wsa:ReplyTo>"
                + "<wsse:Security xmlns:wsse=\"" + Soap.WSSE + "\" s:mustUnderstand=\"1\">"
                + "<wsse:BinarySecurityToken wsu:Id=\"token\" EncodingType=\"" + Soap.BASE64 + "\" ValueType=\""
                + Soap.X509 + "\">"
                + Base64.getEncoder().encodeToString(identity.certificate().getEncoded())
                + "</wsse:BinarySecurityToken>"
                + "<wsu:Timestamp wsu:Id=\"time\"><wsu:Created>" + now + "</wsu:Created><wsu:Expires>"
                + now.plusSeconds(300) + "</wsu:Expires></wsu:Timestamp></wsse:Security></s:Header>"
                + "<s:Body wsu:Id=\"body\">" + body + "</s:Body></s:Envelope>";
    }

    private static String addressed(String name, String id, String text) {
        return "<wsa:" + name + " xmlns:wsa=\"" + Soap.WSA + "\" wsu:Id=\"" + id + "\">" + text + "</wsa:" + name + ">";
    }

    private static void sign(Document envelope, Identity identity, Way way)
            throws GeneralSecurityException, MarshalException, XMLSignatureException {
        Element security =
                (Element) envelope.getElementsByTagNameNS(Soap.WSSE, "Security").item(0);
        DOMSignContext context = new DOMSignContext(key(identity, way), security);
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        context.setDefaultNamespacePrefix("ds");
        registerIds(envelope, context);
        List<Reference> references = new ArrayList<>();
        for (String part : way.signed()) {
            references.add(SIGNATURES.newReference(
                    "#" + part, SIGNATURES.newDigestMethod(way.digest(), null), transforms(way), null, null));
        }
        SignedInfo info = SIGNATURES.newSignedInfo(
                SIGNATURES.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                SIGNATURES.newSignatureMethod(way.method(), null),
                references);
        SIGNATURES.newXMLSignature(info, keyInfo(envelope)).sign(context);
    }

    /** For HMAC the certificate's public key, which everybody knows, as the secret. */
    private static Key key(Identity identity, Way way) {
        return way.method().contains("hmac")
                ? new SecretKeySpec(identity.certificate().getPublicKey().getEncoded(), "HmacSHA256")
                : identity.key();
    }

    private static List<Transform> transforms(Way way) throws GeneralSecurityException {
        List<Transform> transforms = new ArrayList<>();
        if (!way.narrowing().isEmpty()) {
            transforms.add(SIGNATURES.newTransform(Transform.XPATH, new XPathFilterParameterSpec(way.narrowing())));
        }
        transforms.add(SIGNATURES.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null));
        return transforms;
    }

    private static KeyInfo keyInfo(Document envelope) {
        Element reference = envelope.createElementNS(Soap.WSSE, "wsse:SecurityTokenReference");
        Element target = envelope.createElementNS(Soap.WSSE, "wsse:Reference");
        target.setAttribute("URI", "#token");
        target.setAttribute("ValueType", Soap.X509);
        reference.appendChild(target);
        return SIGNATURES.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(reference)));
    }

    private static void registerIds(Document envelope, DOMSignContext context) {
        NodeList all = envelope.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.hasAttributeNS(Soap.WSU, "Id")) {
                context.setIdAttributeNS(each, Soap.WSU, "Id");
            }
        }
    }

    /** A tree of a text. */
    public static Document parse(String text) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception bad) {
            throw new IllegalArgumentException("not XML: " + text.substring(0, Math.min(200, text.length())), bad);
        }
    }

    /** The text of a tree. */
    public static String write(Document document) {
        try {
            StringWriter written = new StringWriter();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(document), new StreamResult(written));
            return written.toString();
        } catch (javax.xml.transform.TransformerException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
