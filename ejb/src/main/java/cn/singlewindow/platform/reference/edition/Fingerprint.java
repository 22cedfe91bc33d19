package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.CodeEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A hash of a row as it was published, by which a later load sees whether it changed. */
public final class Fingerprint {

    private static final char SEPARATOR = '\u001f';

    private final byte[] bytes;

    private Fingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The fingerprint of a row of an edition. */
    public static Fingerprint of(CodeEntry entry) {
        StringBuilder text = new StringBuilder(256);
        text.append(entry.nameZh()).append(SEPARATOR).append(entry.nameEn()).append(SEPARATOR);
        text.append(entry.validFrom()).append(SEPARATOR).append(entry.validTo()).append(SEPARATOR);
        text.append(entry.mark()).append(SEPARATOR).append(entry.source());
        entry.attributes()
                .forEach((name, value) ->
                        text.append(SEPARATOR).append(name).append(SEPARATOR).append(value));
        return new Fingerprint(sha256(text.toString()));
    }

    /** A stored one. */
    public static Fingerprint of(byte[] stored) {
        return new Fingerprint(stored.clone());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint same && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
