package cn.singlewindow.platform.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The Ed25519 key that signs documents with legal effect: a PKCS#8 PEM file outside the server, and beside it, under the name
 * {@code <name>.pub.pem}, the public key with which anybody can verify them.
 */
@ApplicationScoped
public class DocumentKey {

    /** System property with the path of the private key. */
    public static final String PATH_PROPERTY = "singlewindow.document.key";

    private static final Logger LOG = Logger.getLogger(DocumentKey.class.getName());
    private static final String ALGORITHM = "Ed25519";

    private Optional<PrivateKey> privateKey = Optional.empty();
    private Optional<PublicKey> publicKey = Optional.empty();

    @PostConstruct
    void load() {
        String path = System.getProperty(PATH_PROPERTY, "");
        if (path.isBlank()) {
            LOG.severe("documents can NOT be signed: " + PATH_PROPERTY + " names no key");
            return;
        }
        load(Path.of(path));
    }

    /** Reads both keys. */
    public void load(Path pem) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            Path open = pem.resolveSibling(pem.getFileName().toString().replaceFirst("\\.pem$", "") + ".pub.pem");
            privateKey = Optional.of(keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(pem))));
            publicKey = Optional.of(keys.generatePublic(new X509EncodedKeySpec(bytes(open))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("cannot read the document key " + pem, unreadable);
        }
    }

    private static byte[] bytes(Path pem) throws IOException {
        String base64 = Files.readString(pem, StandardCharsets.US_ASCII)
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
        return Base64.getDecoder().decode(base64);
    }

    /** Signs. @throws IllegalStateException without a key */
    public byte[] sign(String content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey.orElseThrow(() -> new IllegalStateException("no document key")));
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot sign", broken);
        }
    }

    /** Whether the content was signed by this window and has not been changed. */
    public boolean verifies(String content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey.orElseThrow(() -> new IllegalStateException("no document key")));
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }

    /** The public key, PEM. */
    public String publicPem() {
        byte[] encoded = publicKey
                .orElseThrow(() -> new IllegalStateException("no document key"))
                .getEncoded();
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
