package cn.singlewindow.platform.audit.verify;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The lines of an export: rows and seals as flat JSON. */
public final class ExportLine {

    private ExportLine() {}

    /** A row. @param hash as stored @param seal the number of its seal; empty while it has none */
    public static String of(AuditRow row, byte[] hash, String seal) {
        Map<String, String> line = new TreeMap<>();
        line.put("kind", "row");
        line.put("id", Long.toString(row.id()));
        line.put("at", row.at().toString());
        line.put("what", row.what());
        line.put("who", row.who());
        line.put("subjectType", row.subjectType());
        line.put("subjectId", row.subjectId());
        line.put("outcome", row.outcome());
        line.put("details", row.details());
        line.put("hash", HexFormat.of().formatHex(hash));
        line.put("seal", seal);
        return FlatJson.write(new TreeMap<>(line));
    }

    /** A seal. @param hash as stored, in hex */
    public static String of(AuditSeal seal, String hash) {
        Map<String, String> line = new TreeMap<>();
        line.put("kind", "seal");
        line.put("number", Long.toString(seal.number()));
        line.put("at", seal.at().toString());
        line.put("leaves", Base64.getEncoder().encodeToString(seal.leaves()));
        line.put("previous", seal.previous());
        line.put("hash", hash);
        line.put("signature", HexFormat.of().formatHex(seal.signature()));
        return FlatJson.write(new TreeMap<>(line));
    }

    static AuditRow row(Map<String, String> line) {
        return new AuditRow(
                Long.parseLong(need(line, "id")),
                Instant.parse(need(line, "at")),
                need(line, "what"),
                need(line, "who"),
                need(line, "subjectType"),
                need(line, "subjectId"),
                need(line, "outcome"),
                need(line, "details"));
    }

    /** Reads a seal. */
    public static AuditSeal seal(Map<String, String> line) {
        return new AuditSeal(
                Long.parseLong(need(line, "number")),
                Instant.parse(need(line, "at")),
                Base64.getDecoder().decode(need(line, "leaves")),
                need(line, "previous"),
                HexFormat.of().parseHex(need(line, "signature")));
    }

    /** A member that must be there. @throws IllegalArgumentException if it is not */
    public static String need(Map<String, String> line, String name) {
        String value = line.get(name);
        if (value == null) {
            throw new IllegalArgumentException("line lacks " + name);
        }
        return value;
    }
}
