package cn.singlewindow.platform.audit.verify;

import java.security.PublicKey;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The number, hash and signature (hex) of a seal, kept outside the database; small enough to print. */
public record AuditHead(long sealNumber, String hash, String signature) {

    /** One line of JSON. */
    public String toLine() {
        return FlatJson.write(new TreeMap<>(
                Map.of("kind", "head", "seal", Long.toString(sealNumber), "hash", hash, "signature", signature)));
    }

    /** Reads {@link #toLine()}. */
    public static AuditHead parse(Map<String, String> line) {
        return new AuditHead(
                Long.parseLong(ExportLine.need(line, "seal")),
                ExportLine.need(line, "hash"),
                ExportLine.need(line, "signature"));
    }

    /** Whether the key's owner signed it. */
    public boolean isSignedBy(PublicKey key) {
        try {
            return AuditSeal.verifies(key, hash, HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }
}
