package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.access.Identities;
import java.security.cert.X509Certificate;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.validate.Credential;
import org.apache.wss4j.dom.validate.Validator;

/** Trusts exactly the certificates that are registered and in force; asked before the signature is calculated. */
final class RegisteredCertificate implements Validator {

    private final Identities identities;

    RegisteredCertificate(Identities identities) {
        this.identities = identities;
    }

    @Override
    public Credential validate(Credential credential, RequestData data) throws WSSecurityException {
        X509Certificate[] certificates = credential.getCertificates();
        if (certificates == null
                || certificates.length != 1
                || identities.ofCertificate(certificates[0]).isEmpty()) {
            throw new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION);
        }
        return credential;
    }
}
