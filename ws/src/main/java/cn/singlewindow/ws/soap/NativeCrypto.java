package cn.singlewindow.ws.soap;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.amazon.corretto.crypto.provider.SelfTestStatus;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Security;
import org.apache.xml.security.algorithms.JCEMapper;
import org.jboss.logging.Logger;

/**
 * Signs with a native library where there is one for this machine (half the processor time of an RSA signature), else with the JDK.
 * The provider is added behind all others, so nothing but the signatures of messages uses it.
 */
final class NativeCrypto {

    private static final Logger LOG = Logger.getLogger(NativeCrypto.class);

    private NativeCrypto() {}

    /** The key as the fastest provider wants it, which is used from now on. */
    static PrivateKey fast(PrivateKey key) {
        try {
            AmazonCorrettoCryptoProvider provider = AmazonCorrettoCryptoProvider.INSTANCE;
            if (provider.getLoadingError() != null || provider.runSelfTests() != SelfTestStatus.PASSED) {
                LOG.infof("messages are signed by the JDK: %s", provider.getLoadingError());
                return key;
            }
            Security.addProvider(provider);
            PrivateKey translated = (PrivateKey)
                    KeyFactory.getInstance(key.getAlgorithm(), provider).translateKey(key);
            JCEMapper.setProviderId(provider.getName());
            return translated;
        } catch (GeneralSecurityException | LinkageError unusable) {
            LOG.infof("messages are signed by the JDK: %s", unusable.toString());
            return key;
        }
    }
}
