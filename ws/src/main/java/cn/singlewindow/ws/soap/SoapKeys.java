package cn.singlewindow.ws.soap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.apache.wss4j.common.crypto.CryptoType;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.engine.WSSConfig;

/**
 * The key that signs what the window sends, from a key store outside the application: system properties
 * {@code singlewindow.soap.keystore} and {@code .password}, alias {@code server}. Read once.
 */
final class SoapKeys extends Merlin {

    /** The alias of the window's own key. */
    static final String ALIAS = "server";

    private final PrivateKey key;
    private final X509Certificate certificate;

    private SoapKeys(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** Key and certificate of the window. */
    static SoapKeys crypto() {
        return Holder.KEYS;
    }

    /** The window's certificate. */
    X509Certificate certificate() {
        return certificate;
    }

    @Override
    public PrivateKey getPrivateKey(String identifier, String password) {
        return key;
    }

    @Override
    public X509Certificate[] getX509Certificates(CryptoType type) throws WSSecurityException {
        return new X509Certificate[] {certificate};
    }

    private static final class Holder {
        private static final SoapKeys KEYS = read();

        private static SoapKeys read() {
            WSSConfig.init();
            char[] password =
                    System.getProperty("singlewindow.soap.password", "").toCharArray();
            try (InputStream in = Files.newInputStream(Path.of(System.getProperty("singlewindow.soap.keystore", "")))) {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(in, password);
                return new SoapKeys(NativeCrypto.fast((PrivateKey) store.getKey(ALIAS, password)), (X509Certificate)
                        store.getCertificate(ALIAS));
            } catch (IOException | GeneralSecurityException unreadable) {
                throw new IllegalStateException("the key store of the SOAP door cannot be read", unreadable);
            }
        }
    }
}
