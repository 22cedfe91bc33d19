package cn.singlewindow.platform.audit.verify;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** An export that has been read: its rows, its seals, and the lines that could not be read. */
final class AuditExportFile {

    private final List<SealedRow> rows = new ArrayList<>();
    private final List<StoredSeal> seals = new ArrayList<>();
    private final List<Finding> unreadable = new ArrayList<>();
    private int lineNumber;

    void read(String line) {
        lineNumber++;
        if (line.isBlank()) {
            return;
        }
        try {
            add(FlatJson.read(line));
        } catch (RuntimeException bad) {
            unreadable.add(
                    new Finding(Finding.Kind.UNREADABLE, "line " + lineNumber, String.valueOf(bad.getMessage())));
        }
    }

    List<SealedRow> rows() {
        return rows;
    }

    List<StoredSeal> seals() {
        return seals;
    }

    List<Finding> unreadable() {
        return unreadable;
    }

    private void add(Map<String, String> line) {
        switch (ExportLine.need(line, "kind")) {
            case "row" ->
                rows.add(new SealedRow(
                        ExportLine.row(line), ExportLine.need(line, "hash"), ExportLine.need(line, "seal")));
            case "seal" -> seals.add(new StoredSeal(ExportLine.seal(line), ExportLine.need(line, "hash")));
            default -> throw new IllegalArgumentException("neither row nor seal");
        }
    }

    /** A row, its hash in hex as stored, and the number of the seal it stands under; empty for none. */
    record SealedRow(AuditRow row, String hash, String seal) {
        String place() {
            return "row " + row.id() + (seal.isEmpty() ? " (not sealed)" : " (seal " + seal + ")");
        }

        boolean isTrue() {
            return HexFormat.of().formatHex(row.contentHash()).equals(hash);
        }
    }

    /** A seal and its hash in hex as stored. */
    record StoredSeal(AuditSeal seal, String hash) {
        String place() {
            return "seal " + seal.number();
        }
    }
}
