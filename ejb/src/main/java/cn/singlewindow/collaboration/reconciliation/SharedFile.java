package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.intake.RowsHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** A file that the window shares, in the form in which night files come in (docs/night-files.md), with its signature. */
final class SharedFile {

    private static final int FULL = 12 << 20;

    private final StringBuilder text = new StringBuilder();
    private final RowsHash hash = new RowsHash();
    private long rows;

    /** @param columns those that the contract lets through */
    SharedFile(Collection<String> columns) {
        text.append(String.join(",", columns)).append('\n');
    }

    void add(Collection<String> values) {
        hash.add(List.copyOf(values));
        text.append(String.join(",", values.stream().map(SharedFile::quoted).toList()))
                .append('\n');
        rows++;
    }

    /** Whether what follows belongs into the next one. */
    boolean full() {
        return text.length() > FULL;
    }

    /** The whole of it. @param sign the window's signature over header and hash */
    Whole end(String dataset, String consumer, LocalDate day, long sequence, Function<String, byte[]> sign) {
        String header = "#header version=1.0 dataset=%s agency=%s businessDate=%s sequence=%d encoding=UTF-8%n"
                .formatted(dataset, consumer, day, sequence);
        String sums = "rows=%d sha256=%s".formatted(rows, hash.hex());
        String signature = Base64.getEncoder().encodeToString(sign.apply(header + sums));
        String whole = header + text + "#trailer " + sums + " signature=" + signature + '\n';
        return new Whole(whole, sha256(whole.getBytes(StandardCharsets.UTF_8)), rows);
    }

    /** The text, the hash of its bytes in hexadecimal, and how many rows it has. */
    record Whole(String text, String sha256, long rows) {}

    private static String quoted(String value) {
        return value.indexOf(',') < 0 && value.indexOf('"') < 0 ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
