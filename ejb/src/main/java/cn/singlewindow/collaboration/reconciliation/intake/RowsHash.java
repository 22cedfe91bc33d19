package cn.singlewindow.collaboration.reconciliation.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash that a trailer tells: SHA-256 over the rows as they stand, the values of each in the order of the dataset's fields, in
 * UTF-8, a unit separator (U+001F) between values and a line feed behind each row. CSV and XML of the same rows hash the same.
 */
public final class RowsHash {

    private final MessageDigest digest = sha256();

    /** Adds a row. */
    public void add(List<String> values) {
        digest.update((String.join("\u001f", values) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /** The hash in hexadecimal; ends the work. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
