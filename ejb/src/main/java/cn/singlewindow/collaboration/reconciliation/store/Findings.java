package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.Slice;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.ComparisonSql;
import cn.singlewindow.collaboration.reconciliation.model.Parameters;
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

    /** Compares a slice, all in one statement. @return how many disagreements it has */
    public int compare(Check check, Slice slice, Instant watermark, Parameters parameters) {
        return database.update(
                new ComparisonSql(check, check.comparison(slice.comparison()), watermark, parameters).storeFindings(),
                slice.run(),
                slice.number(),
                slice.afterId(),
                slice.toId());
    }

    /** Whether the data of one key disagree at this moment. */
    public boolean disagrees(Check check, Comparison comparison, String key, Instant now, Parameters parameters) {
        return database.exists(
                new ComparisonSql(check, comparison, now, parameters).findingOfKey(), 0L, Long.MAX_VALUE, key);
    }

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
