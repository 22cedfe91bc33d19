package cn.singlewindow.platform.audit.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over fields, each with its length in front. */
public final class Hash {

    private final MessageDigest digest;

    /** Over nothing yet. */
    public Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds a text, in UTF-8. */
    public Hash add(String field) {
        return add(field.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public Hash add(byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        digest.update(field);
        return this;
    }

    /** The hash of all that was added. */
    public byte[] value() {
        return digest.digest();
    }
}
