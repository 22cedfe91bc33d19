package cn.singlewindow.collaboration.reconciliation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The id of a told row: the first 63 bits of the SHA-256 of its key. Both sides of a check lie in the database in this order,
 * whatever order they were told in, so that joining them reads each page once.
 */
public final class KeyHash {

    private static final String SEPARATOR = "|";

    private KeyHash() {}

    /** The hash of a key of several parts. */
    public static long of(String... parts) {
        byte[] key = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(sha256().digest(key)).getLong() >>> 1;
    }

    /** The same in SQL. @param parts expressions of text */
    public static String sql(String... parts) {
        String key = parts.length == 1 ? parts[0] : "CONCAT_WS('" + SEPARATOR + "', " + String.join(", ", parts) + ")";
        return "(CAST(CONV(LEFT(SHA2(" + key + ", 256), 16), 16, 10) AS UNSIGNED) >> 1)";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
