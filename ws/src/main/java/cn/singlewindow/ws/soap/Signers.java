package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.ws.WebServiceContext;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.WSHandlerConstants;
import org.apache.wss4j.dom.handler.WSHandlerResult;

/** Who signed a message: the one certificate of its verified signatures, turned into a scope. */
@ApplicationScoped
public class Signers {

    @Inject
    Identities identities;

    @Inject
    ReplayGuard replays;

    /**
     * The scope of the signer.
     *
     * @throws Rejected UNAUTHENTICATED when there is no verified signature, or the certificate is not registered, and
     *     when the message was seen before
     */
    public Scope signer(WebServiceContext context) {
        Map<X509Certificate, byte[]> signatures = signatures(context);
        if (signatures.size() > 1) {
            throw Rejected.because(SoapProblem.SEVERAL_SIGNERS);
        }
        for (Map.Entry<X509Certificate, byte[]> signature : signatures.entrySet()) {
            Scope scope = identities
                    .ofCertificate(signature.getKey())
                    .orElseThrow(() -> Rejected.because(AccessProblem.UNAUTHENTICATED));
            replays.once(signature.getValue());
            return scope;
        }
        throw Rejected.because(AccessProblem.UNAUTHENTICATED);
    }

    private static Map<X509Certificate, byte[]> signatures(WebServiceContext context) {
        Map<X509Certificate, byte[]> signatures = new HashMap<>();
        for (WSSecurityEngineResult result : results(context)) {
            if (result.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE) instanceof X509Certificate certificate
                    && result.get(WSSecurityEngineResult.TAG_SIGNATURE_VALUE) instanceof byte[] value) {
                signatures.put(certificate, value);
            }
        }
        return signatures;
    }

    private static List<WSSecurityEngineResult> results(WebServiceContext context) {
        List<WSSecurityEngineResult> results = new ArrayList<>();
        if (context.getMessageContext().get(WSHandlerConstants.RECV_RESULTS) instanceof List<?> all) {
            for (Object each : all) {
                if (each instanceof WSHandlerResult handled) {
                    results.addAll(handled.getActionResults().getOrDefault(WSConstants.SIGN, List.of()));
                }
            }
        }
        return results;
    }
}
