package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.Slice;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.ComparisonSql;
import cn.singlewindow.collaboration.reconciliation.model.Parameters;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** What the runs found: their result sets. */
@Dependent
public class Findings {

    private final Database database;

    /** @param database where they are */
    @Inject
    public Findings(Database database) {
        this.database = database;
    }

    /** Compares a slice, all in one statement, and counts it, so that the pages are read once. */
    public Counts compare(Run run, Check check, Slice slice, Instant watermark, Parameters parameters) {
        Comparison comparison = check.comparison(slice.comparison());
        ComparisonSql sql = new ComparisonSql(check, comparison, watermark, run.delivery(), parameters);
        int stored = database.update(
                sql.storeFindings(slice.reach()), slice.run(), slice.number(), slice.afterId(), slice.toId());
        return new Counts(
                database.number(sql.countSlice(slice.reach()), slice.afterId(), slice.toId()),
                stored == 0 ? 0 : database.number(sql.countFindings(), slice.run(), slice.number()));
    }

    /** What a slice had: left rows, and disagreements. */
    public record Counts(long compared, long found) {}

    /** Whether the data behind a discrepancy disagree at this moment. */
    public boolean disagrees(Check check, Known known, Instant now, Parameters parameters) {
        return check.comparisons().stream()
                .filter(comparison -> comparison.name().equals(known.comparison()))
                .anyMatch(comparison -> database.exists(
                        new ComparisonSql(check, comparison, now, 0, parameters).findingOfKey(),
                        known.leftId() - 1,
                        known.leftId(),
                        known.key()));
    }

    /** Where the data behind a discrepancy are. @param id its id */
    public Known known(String id) {
        return database.first(
                        "SELECT comparison, left_id, match_key FROM collaboration_discrepancy WHERE id = ?",
                        row -> new Known(row.text("comparison"), row.number("left_id"), row.text("match_key")),
                        id)
                .orElseThrow();
    }

    /** The row of the left table that disagrees, and under which key. */
    public record Known(String comparison, long leftId, String key) {}

    /** SHA-256 over the result set in the order of its ids: the same data give the same hash. */
    public String hash(long run) {
        MessageDigest digest = sha256();
        database.stream(
                "SELECT discrepancy_id, kind, agency, COALESCE(exposure, 0) AS exposure, COALESCE(currency, '') AS"
                        + " currency, left_evidence, COALESCE(right_evidence, '') AS right_evidence"
                        + " FROM collaboration_recon_finding WHERE run_id = ? ORDER BY discrepancy_id",
                row -> digest.update(line(row).getBytes(StandardCharsets.UTF_8)),
                run);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Row row) {
        return String.join(
                        "\u001f",
                        row.text("discrepancy_id"),
                        row.text("kind"),
                        row.text("agency"),
                        row.decimal("exposure").stripTrailingZeros().toPlainString(),
                        row.text("currency"),
                        row.text("left_evidence"),
                        row.text("right_evidence"))
                + '\n';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
