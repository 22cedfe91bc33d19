package cn.singlewindow.collaboration.reconciliation.model;

import cn.singlewindow.collaboration.reconciliation.Reach;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the statements of a comparison. Every statement sees one snapshot and locks no row of the tables it reads. */
public final class ComparisonSql {

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern(
                    "'TIMESTAMP'''uuuu-MM-dd HH:mm:ss.SSSSSS''")
            .withZone(ZoneOffset.UTC);

    /** Two rows under one key are one discrepancy: that of the lower id, whichever slice comes first. */
    private static final String FIRST_STAYS = " ON DUPLICATE KEY UPDATE "
            + Stream.of("kind", "agency", "exposure", "currency", "left_evidence", "right_evidence", "left_id")
                    .map(column -> column + " = IF(VALUES(left_id) < collaboration_recon_finding.left_id, VALUES("
                            + column + "), collaboration_recon_finding." + column + ")")
                    .collect(Collectors.joining(", "));

    private final Check check;
    private final Comparison comparison;
    private final Instant watermark;
    private final long delivery;
    private final Parameters parameters;

    /**
     * @param watermark rows that came later are left alone
     * @param delivery the late delivery, for those reaches that ask for it
     */
    public ComparisonSql(Check check, Comparison comparison, Instant watermark, long delivery, Parameters parameters) {
        this.check = check;
        this.comparison = comparison;
        this.watermark = watermark;
        this.delivery = delivery;
        this.parameters = parameters;
    }

    /** Stores the findings of a slice. Parameters: run, slice number, first id (exclusive), last id (inclusive). */
    public String storeFindings(Reach reach) {
        return "INSERT INTO collaboration_recon_finding (run_id, discrepancy_id, check_id, comparison, slice_no,"
                + " left_id, match_key, kind, agency, exposure, currency, left_evidence, right_evidence)"
                + " SELECT ?, SHA2(CONCAT('" + check.id() + "|', f.match_key), 256), '" + check.id() + "', '"
                + comparison.name() + "', ?, f.left_id, f.match_key, f.kind, f.agency, f.exposure, f.currency,"
                + " f.left_evidence, f.right_evidence FROM (" + bound(comparison.query(reach)) + ") f"
                + FIRST_STAYS;
    }

    /** Whether a left row still disagrees under a key. Parameters: its id less one, its id, the key. */
    public String findingOfKey() {
        return "SELECT f.kind FROM (" + bound(comparison.query(Reach.ALL)) + ") f WHERE f.match_key = ?";
    }

    /** The end of the next whole slice. Parameters: first id (exclusive), most rows less one. */
    public String nextSlice(Reach reach) {
        String id = bounding(reach);
        return "SELECT " + id + " AS id FROM " + boundingTable(reach) + " WHERE " + id + " > ? ORDER BY " + id
                + " LIMIT 1 OFFSET ?";
    }

    /** The rest. Parameter: first id (exclusive). */
    public String lastSlice(Reach reach) {
        String id = bounding(reach);
        return "SELECT MAX(" + id + ") AS last_id, COUNT(*) AS counted FROM " + boundingTable(reach) + " WHERE " + id
                + " > ?";
    }

    /** How many rows a slice has. Parameters: first id (exclusive), last id (inclusive). */
    public String countSlice(Reach reach) {
        String id = bounding(reach);
        return "SELECT COUNT(*) FROM " + boundingTable(reach) + " WHERE " + id + " > ? AND " + id + " <= ?";
    }

    /** How many disagreements a slice has. Parameters: run, slice number. */
    public String countFindings() {
        return "SELECT COUNT(*) FROM collaboration_recon_finding WHERE run_id = ? AND check_id = '" + check.id()
                + "' AND comparison = '" + comparison.name() + "' AND slice_no = ?";
    }

    private String bounding(Reach reach) {
        return reach == Reach.RIGHT_TOLD ? "id" : comparison.id();
    }

    private String boundingTable(Reach reach) {
        return reach == Reach.RIGHT_TOLD ? comparison.right().table() : comparison.table();
    }

    private String bound(String sql) {
        String bound = sql.replace(":watermark", LITERAL.format(watermark))
                .replace(":delivery", Long.toString(delivery))
                .replace(":check", "'" + check.id() + "'")
                .replace(":comparison", "'" + comparison.name() + "'")
                .replace(":tolerance", Long.toString(tolerance().toSeconds()))
                .replace(":cutoff", LITERAL.format(watermark.minus(tolerance())));
        for (Parameter parameter : check.parameters()) {
            long value = parameters.value(parameter.setting(), parameter.otherwise());
            bound = bound.replace(parameter.mark(), Long.toString(value * parameter.factor()));
        }
        return bound;
    }

    private Duration tolerance() {
        String setting = "collaboration.recon." + check.id().toLowerCase(Locale.ROOT) + ".tolerance.minutes";
        return Duration.ofMinutes(parameters.value(setting, check.tolerance().toMinutes()));
    }
}
