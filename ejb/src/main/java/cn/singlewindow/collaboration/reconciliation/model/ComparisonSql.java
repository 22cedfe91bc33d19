package cn.singlewindow.collaboration.reconciliation.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Makes the statements of a comparison. Every statement sees one snapshot and locks no row of the tables it reads. */
public final class ComparisonSql {

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern(
                    "'TIMESTAMP'''uuuu-MM-dd HH:mm:ss.SSSSSS''")
            .withZone(ZoneOffset.UTC);

    private final Check check;
    private final Comparison comparison;
    private final Instant watermark;
    private final Parameters parameters;

    /** @param watermark rows that came later are left alone */
    public ComparisonSql(Check check, Comparison comparison, Instant watermark, Parameters parameters) {
        this.check = check;
        this.comparison = comparison;
        this.watermark = watermark;
        this.parameters = parameters;
    }

    /** Stores the findings of a slice. Parameters: run, slice number, first id (exclusive), last id (inclusive). */
    public String storeFindings() {
        return "INSERT INTO collaboration_recon_finding (run_id, discrepancy_id, check_id, comparison, slice_no,"
                + " match_key, kind, agency, exposure, currency, left_evidence, right_evidence) SELECT ?, SHA2(CONCAT('"
                + check.id() + "|', f.match_key), 256), '" + check.id() + "', '" + comparison.name()
                + "', ?, f.match_key, f.kind, f.agency, f.exposure, f.currency, f.left_evidence, f.right_evidence FROM ("
                + bound(comparison.query()) + ") f";
    }

    /** Whether a key still disagrees. Parameters: first id (exclusive), last id (inclusive), key. */
    public String findingOfKey() {
        return "SELECT f.kind FROM (" + bound(comparison.query()) + ") f WHERE f.match_key = ?";
    }

    /** The end and the size of the next slice. Parameters: first id (exclusive), most rows. */
    public String nextSlice() {
        return bound("SELECT MAX(s.id) AS last_id, COUNT(*) AS counted FROM (SELECT l.id FROM " + comparison.table()
                + " l WHERE l.id > ? AND l." + comparison.since() + " <= :watermark ORDER BY l.id LIMIT ?) s");
    }

    private String bound(String sql) {
        String bound = sql.replace(":watermark", LITERAL.format(watermark))
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
