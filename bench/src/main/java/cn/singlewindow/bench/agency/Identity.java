package cn.singlewindow.bench.agency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** The key and certificate of a system. */
public record Identity(PrivateKey key, X509Certificate certificate) {

    /** Reads it from a PKCS#12 key store. */
    public static Identity read(Path store, String alias, String password) throws IOException {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password.toCharArray());
            return new Identity((PrivateKey) keys.getKey(alias, password.toCharArray()), (X509Certificate)
                    keys.getCertificate(alias));
        } catch (GeneralSecurityException bad) {
            throw new IOException("cannot read " + alias + " in " + store, bad);
        }
    }
}
