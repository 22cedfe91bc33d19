package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.xml.XmlTree;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An envelope of the window, signed: body, timestamp and addressing, by RSA-SHA256 with the certificate inside. */
final class SignedReply {

    private static final int VALID_SECONDS = 300;
    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";

    private final SoapVersion version;
    private final Document document = XmlTree.empty();
    private final Element header;
    private final Element body;
    private final String messageId = "urn:uuid:" + UUID.randomUUID();

    SignedReply(SoapVersion version) {
        this.version = version;
        Element envelope = document.createElementNS(version.namespace(), "soap:Envelope");
        envelope.setAttributeNS(NAMESPACES, "xmlns:soap", version.namespace());
        document.appendChild(envelope);
        header = document.createElementNS(version.namespace(), "soap:Header");
        body = document.createElementNS(version.namespace(), "soap:Body");
        envelope.appendChild(header);
        envelope.appendChild(body);
    }

    /** The version of SOAP. */
    SoapVersion version() {
        return version;
    }

    /** The body, to be filled with one element that declares its namespaces. */
    Element body() {
        return body;
    }

    /** Its own {@code wsa:MessageID}. */
    String messageId() {
        return messageId;
    }

    /** Addresses it as an answer. */
    void address(String action, String to, String relatesTo) {
        address("Action", action);
        address("MessageID", messageId);
        address("To", to);
        if (!relatesTo.isEmpty()) {
            address("RelatesTo", relatesTo);
        }
    }

    private void address(String name, String text) {
        Element element = document.createElementNS(Envelope.WSA, "wsa:" + name);
        element.setAttributeNS(NAMESPACES, "xmlns:wsa", Envelope.WSA);
        element.setTextContent(text);
        header.appendChild(element);
    }

    /** Signs it and gives its bytes. */
    byte[] signed() {
        try {
            WSSecHeader security = new WSSecHeader(document);
            security.insertSecurityHeader();
            WSSecTimestamp timestamp = new WSSecTimestamp(security);
            timestamp.setTimeToLive(VALID_SECONDS);
            timestamp.build();
            WSSecSignature signature = new WSSecSignature(security);
            signature.setUserInfo(SoapKeys.ALIAS, "");
            signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
            signature.setSignatureAlgorithm(RSA_SHA256);
            signature.setDigestAlgo(SHA256);
            part(signature, "Body", version.namespace());
            part(signature, "Timestamp", Envelope.WSU);
            for (Element each : Envelope.children(header)) {
                if (Envelope.WSA.equals(each.getNamespaceURI())) {
                    part(signature, each.getLocalName(), Envelope.WSA);
                }
            }
            signature.build(SoapKeys.crypto());
        } catch (WSSecurityException broken) {
            throw new IllegalStateException("cannot sign", broken);
        }
        return XmlTree.write(document.getDocumentElement()).getBytes(StandardCharsets.UTF_8);
    }

    private static void part(WSSecSignature signature, String name, String namespace) {
        signature.getParts().add(new WSEncryptionPart(name, namespace, ""));
    }
}
