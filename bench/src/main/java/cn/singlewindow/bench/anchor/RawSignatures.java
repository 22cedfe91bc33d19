package cn.singlewindow.bench.anchor;

import cn.singlewindow.bench.agency.Identity;
import cn.singlewindow.bench.agency.SignedMessage;
import cn.singlewindow.bench.agency.Soap;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.CryptoType;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** WSS4J alone with the JDK's provider: one envelope parsed and verified, one answer signed and written. Nothing else. */
public final class RawSignatures {

    private final Keys keys;

    /** @param signer who signs answers */
    public RawSignatures(Identity signer) {
        WSSConfig.init();
        keys = new Keys(signer);
    }

    /** Verifies a message and signs an answer. @return the answer */
    public String answer(String message, String answer) throws Exception {
        Document request = SignedMessage.parse(message);
        RequestData data = new RequestData();
        WSSConfig config = WSSConfig.getNewInstance();
        config.setValidator(
                WSConstants.SIGNATURE, (org.apache.wss4j.dom.validate.Validator) (credential, any) -> credential);
        data.setWssConfig(config);
        data.setSigVerCrypto(keys);
        Element security =
                (Element) request.getElementsByTagNameNS(Soap.WSSE, "Security").item(0);
        if (new WSSecurityEngine()
                        .processSecurityHeader(security, data)
                        .getActionResults()
                        .get(WSConstants.SIGN)
                == null) {
            throw new IllegalStateException("no signature");
        }
        return sign(SignedMessage.parse(answer));
    }

    private String sign(Document reply) throws Exception {
        WSSecHeader header = new WSSecHeader(reply);
        header.insertSecurityHeader();
        WSSecTimestamp timestamp = new WSSecTimestamp(header);
        timestamp.build();
        WSSecSignature signature = new WSSecSignature(header);
        signature.setUserInfo("any", "");
        signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        signature.setSignatureAlgorithm("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
        signature.setDigestAlgo("http://www.w3.org/2001/04/xmlenc#sha256");
        List<String> parts = List.of("Action", "MessageID", "To", "RelatesTo");
        signature.getParts().add(new WSEncryptionPart("Body", Soap.V11.namespace(), ""));
        signature.getParts().add(new WSEncryptionPart("Timestamp", Soap.WSU, ""));
        parts.forEach(each -> signature.getParts().add(new WSEncryptionPart(each, Soap.WSA, "")));
        signature.build(keys);
        return SignedMessage.write(reply);
    }

    private static final class Keys extends Merlin {
        private final Identity identity;

        Keys(Identity identity) {
            this.identity = identity;
        }

        @Override
        public PrivateKey getPrivateKey(String identifier, String password) {
            return identity.key();
        }

        @Override
        public X509Certificate[] getX509Certificates(CryptoType type) {
            return Arrays.asList(identity.certificate()).toArray(X509Certificate[]::new);
        }
    }
}
