package cn.singlewindow.testbed;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Signs an envelope as a system with a certificate does, by the JDK's own means: body, timestamp and addressing, in
 * RSA-SHA256, with the certificate inside.
 */
public final class SignedEnvelope {

    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSA = "http://www.w3.org/2005/08/addressing";
    private static final String X509 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
    private static final String BASE64 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";

    private SignedEnvelope() {}

    /** @param soap the namespace of SOAP 1.1 or 1.2 @param operation such as {@code findDeclaration} */
    public static String of(
            String soap,
            String to,
            String operation,
            String body,
            KeyStore store,
            String alias,
            String password,
            String algorithm)
            throws Exception {
        X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String text = "<s:Envelope xmlns:s='" + soap + "' xmlns:wsu='" + WSU + "'><s:Header>"
                + "<wsa:Action xmlns:wsa='" + WSA + "' wsu:Id='action'>urn:singlewindow:goods:v1:" + operation
                + "</wsa:Action>"
                + "<wsa:MessageID xmlns:wsa='" + WSA + "' wsu:Id='id'>urn:uuid:" + UUID.randomUUID()
                + "</wsa:MessageID>"
                + "<wsa:To xmlns:wsa='" + WSA + "' wsu:Id='to'>" + to + "</wsa:To>"
                + "<wsa:ReplyTo xmlns:wsa='" + WSA + "' wsu:Id='reply'><wsa:Address>" + WSA
                + "/anonymous</wsa:Address></wsa:ReplyTo>"
                + "<wsse:Security xmlns:wsse='" + WSSE + "' s:mustUnderstand='1'>"
                + "<wsse:BinarySecurityToken wsu:Id='token' EncodingType='" + BASE64 + "' ValueType='" + X509 + "'>"
                + Base64.getEncoder().encodeToString(certificate.getEncoded()) + "</wsse:BinarySecurityToken>"
                + "<wsu:Timestamp wsu:Id='time'><wsu:Created>" + now + "</wsu:Created><wsu:Expires>"
                + now.plusSeconds(300)
                + "</wsu:Expires></wsu:Timestamp></wsse:Security></s:Header><s:Body wsu:Id='body'>" + body
                + "</s:Body></s:Envelope>";
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        Document envelope =
                parsers.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        sign(envelope, (PrivateKey) store.getKey(alias, password.toCharArray()), algorithm);
        StringWriter written = new StringWriter();
        var writer = TransformerFactory.newDefaultInstance().newTransformer();
        writer.setOutputProperty("omit-xml-declaration", "yes");
        writer.transform(new DOMSource(envelope), new StreamResult(written));
        return written.toString();
    }

    private static void sign(Document envelope, PrivateKey key, String algorithm) throws Exception {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        Element security =
                (Element) envelope.getElementsByTagNameNS(WSSE, "Security").item(0);
        DOMSignContext context = new DOMSignContext(key, security);
        context.setDefaultNamespacePrefix("ds");
        List<Reference> references = new ArrayList<>();
        for (String id : List.of("body", "time", "action", "id", "to", "reply")) {
            references.add(factory.newReference(
                    "#" + id,
                    factory.newDigestMethod(DigestMethod.SHA256, null),
                    List.of(factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                    null,
                    null));
        }
        var all = envelope.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.hasAttributeNS(WSU, "Id")) {
                context.setIdAttributeNS(each, WSU, "Id");
            }
        }
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(algorithm, null),
                references);
        Element reference = envelope.createElementNS(WSSE, "wsse:SecurityTokenReference");
        Element target = envelope.createElementNS(WSSE, "wsse:Reference");
        target.setAttribute("URI", "#token");
        target.setAttribute("ValueType", X509);
        reference.appendChild(target);
        KeyInfo keyInfo = factory.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(reference)));
        factory.newXMLSignature(info, keyInfo).sign(context);
    }
}
