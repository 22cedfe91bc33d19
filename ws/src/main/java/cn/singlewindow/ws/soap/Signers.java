package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.w3c.dom.Element;

/**
 * Who signed a message. Trust is the register of certificates, looked at anew for each message: one that is revoked, expired or
 * not registered is refused at once. What was signed is compared with what is here node by node: body, timestamp and every
 * addressing header must be the very elements that the signature covers.
 */
@ApplicationScoped
public class Signers {

    private static final int ACCEPTED_SECONDS = 300;
    private static final int CLOCKS_DIFFER_SECONDS = 60;

    @Inject
    Identities identities;

    /** Verifies. @throws Rejected NOT_TRUSTED, without saying why */
    Verified verify(Envelope envelope) {
        SignatureShape.check(envelope.security());
        try {
            RequestData request = request();
            WSHandlerResult result = new WSSecurityEngine().processSecurityHeader(envelope.security(), request);
            List<WSSecurityEngineResult> signatures =
                    result.getActionResults().getOrDefault(WSConstants.SIGN, List.of());
            if (signatures.size() != 1 || !covers(signatures.get(0), envelope)) {
                throw Rejected.because(SoapProblem.NOT_TRUSTED);
            }
            return verified(signatures.get(0));
        } catch (WSSecurityException refused) {
            throw Rejected.because(SoapProblem.NOT_TRUSTED);
        }
    }

    private RequestData request() {
        RequestData request = new RequestData();
        WSSConfig config = WSSConfig.getNewInstance();
        config.setValidator(WSConstants.SIGNATURE, new RegisteredCertificate(identities));
        request.setWssConfig(config);
        request.setSigVerCrypto(SoapKeys.crypto());
        request.setTimeStampTTL(ACCEPTED_SECONDS);
        request.setTimeStampFutureTTL(CLOCKS_DIFFER_SECONDS);
        return request;
    }

    private Verified verified(WSSecurityEngineResult signature) {
        if (signature.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE) instanceof X509Certificate certificate
                && signature.get(WSSecurityEngineResult.TAG_SIGNATURE_VALUE) instanceof byte[] value) {
            Scope scope =
                    identities.ofCertificate(certificate).orElseThrow(() -> Rejected.because(SoapProblem.NOT_TRUSTED));
            return new Verified(scope, Identities.thumbprint(certificate), value);
        }
        throw Rejected.because(SoapProblem.NOT_TRUSTED);
    }

    private static boolean covers(WSSecurityEngineResult signature, Envelope envelope) {
        Set<Element> signed = new HashSet<>();
        if (signature.get(WSSecurityEngineResult.TAG_DATA_REF_URIS) instanceof List<?> references) {
            for (Object each : references) {
                if (each instanceof WSDataRef reference) {
                    signed.add(reference.getProtectedElement());
                }
            }
        }
        List<Element> wanted = new ArrayList<>(envelope.addressing());
        wanted.add(envelope.body());
        Envelope.children(envelope.security()).stream()
                .filter(each -> Envelope.is(each, Envelope.WSU, "Timestamp"))
                .forEach(wanted::add);
        return signed.containsAll(wanted);
    }
}
