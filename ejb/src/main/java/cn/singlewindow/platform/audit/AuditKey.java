package cn.singlewindow.platform.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Logger;

/** The Ed25519 key that seals the trail: a PKCS#8 PEM file outside the server, readable by it alone. */
@ApplicationScoped
public class AuditKey {

    /** System property with the path of the private key. */
    public static final String PATH_PROPERTY = "singlewindow.audit.key";

    private static final Logger LOG = Logger.getLogger(AuditKey.class.getName());

    private Optional<PrivateKey> key = Optional.empty();

    @PostConstruct
    void load() {
        String path = System.getProperty(PATH_PROPERTY, "");
        if (path.isBlank()) {
            LOG.severe("the audit trail is NOT sealed: " + PATH_PROPERTY + " names no key");
            return;
        }
        key = Optional.of(read(Path.of(path)));
    }

    /** Whether there is a key to seal with. */
    public boolean isPresent() {
        return key.isPresent();
    }

    /** Signs. @throws IllegalStateException without a key */
    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.orElseThrow(() -> new IllegalStateException("no audit key")));
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot sign with the audit key", broken);
        }
    }

    static PrivateKey read(Path pem) {
        try {
            String base64 = Files.readString(pem, StandardCharsets.US_ASCII)
                    .replaceAll("-----[A-Z ]+-----", "")
                    .replaceAll("\\s", "");
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("cannot read the audit key " + pem, unreadable);
        }
    }
}
