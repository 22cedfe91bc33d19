package cn.singlewindow.collaboration.exchange.verify;

import cn.singlewindow.platform.xml.XmlText;
import cn.singlewindow.platform.xml.XmlTree;
import cn.singlewindow.shared.Rejected;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Whether an envelope's signature is that of a certificate, over body and timestamp; by the JDK's own means. */
final class EnvelopeProof {

    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    private EnvelopeProof() {}

    /** What is wrong; empty if nothing is. @param signer SHA-256 of the certificate, in hex */
    static Optional<String> complaint(byte[] raw, String signer) {
        try {
            Document envelope = XmlTree.parse(XmlText.decode(raw));
            X509Certificate certificate = certificate(envelope);
            byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            if (!HexFormat.of().formatHex(thumbprint).equals(signer)) {
                return Optional.of("is signed by another certificate");
            }
            return check(envelope, certificate);
        } catch (Rejected
                | GeneralSecurityException
                | MarshalException
                | XMLSignatureException
                | IllegalArgumentException
                | ClassCastException broken) {
            return Optional.of("has a signature that cannot be read: " + broken.getMessage());
        }
    }

    private static Optional<String> check(Document envelope, X509Certificate certificate)
            throws MarshalException, XMLSignatureException {
        Element signatureElement = one(envelope, XMLSignature.XMLNS, "Signature");
        DOMValidateContext context = new DOMValidateContext(certificate.getPublicKey(), signatureElement);
        NodeList all = envelope.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element each && each.hasAttributeNS(WSU, "Id")) {
                context.setIdAttributeNS(each, WSU, "Id");
            }
        }
        XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        if (!signature.validate(context)) {
            return Optional.of("has a signature that is wrong");
        }
        Set<String> signed = new HashSet<>();
        for (Reference each : signature.getSignedInfo().getReferences()) {
            signed.add(each.getURI());
        }
        boolean covered = signed.contains(id(body(envelope))) && signed.contains(id(one(envelope, WSU, "Timestamp")));
        return covered ? Optional.empty() : Optional.of("has a signature that does not cover body and timestamp");
    }

    private static X509Certificate certificate(Document envelope) throws GeneralSecurityException {
        byte[] token = Base64.getMimeDecoder()
                .decode(one(envelope, WSSE, "BinarySecurityToken").getTextContent());
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(token));
    }

    private static Element body(Document envelope) {
        Element last = envelope.getDocumentElement();
        for (Node each = last.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && "Body".equals(element.getLocalName())) {
                return element;
            }
        }
        throw new IllegalArgumentException("no body");
    }

    private static String id(Element element) {
        return "#" + element.getAttributeNS(WSU, "Id");
    }

    private static Element one(Document envelope, String namespace, String name) {
        NodeList found = envelope.getElementsByTagNameNS(namespace, name);
        if (found.getLength() != 1) {
            throw new IllegalArgumentException("there are " + found.getLength() + " of " + name);
        }
        return (Element) found.item(0);
    }
}
