package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.ReportLine;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The totals of nights, computed once and signed. */
@Dependent
public class NightReports {

    private static final String LINES = "SELECT s.check_id, s.compared, s.found AS all_found,"
            + " (SELECT COUNT(*) FROM collaboration_recon_finding f JOIN collaboration_discrepancy d"
            + " ON d.id = f.discrepancy_id WHERE f.run_id = s.run_id AND f.check_id = s.check_id"
            + " AND (? = 'HUB' OR d.owner = ? OR d.agency = ?)) AS found,"
            + " COALESCE(SUM(d.state NOT IN ('VERIFIED', 'CLOSED')), 0) AS open_count,"
            + " COALESCE(SUM(d.state NOT IN ('VERIFIED', 'CLOSED') AND d.first_seen = ?), 0) AS first_night,"
            + " COALESCE(SUM(d.state NOT IN ('VERIFIED', 'CLOSED') AND d.first_seen < ?"
            + " AND DATEDIFF(?, d.first_seen) < 7), 0) AS in_week,"
            + " COALESCE(SUM(d.state NOT IN ('VERIFIED', 'CLOSED') AND DATEDIFF(?, d.first_seen) >= 7), 0) AS older,"
            + " COALESCE(SUM(d.state IN ('VERIFIED', 'CLOSED') AND d.settled_on = ?), 0) AS agreed,"
            + " COALESCE(SUM(d.state NOT IN ('VERIFIED', 'CLOSED') AND d.reopened > 0), 0) AS reopened"
            + " FROM (SELECT run_id, check_id, SUM(compared) AS compared, SUM(found) AS found"
            + " FROM collaboration_recon_slice WHERE run_id = ? GROUP BY run_id, check_id) s"
            + " LEFT JOIN collaboration_discrepancy d ON d.check_id = s.check_id"
            + " AND (? = 'HUB' OR d.owner = ? OR d.agency = ?)"
            + " GROUP BY s.run_id, s.check_id, s.compared, s.found ORDER BY s.check_id";

    private final Database database;

    /** @param database where they are */
    @Inject
    public NightReports(Database database) {
        this.database = database;
    }

    /** The lines of an agency. */
    public List<ReportLine> lines(long run, LocalDate day, String agency) {
        return database.list(
                LINES,
                NightReports::line,
                agency,
                agency,
                agency,
                day,
                day,
                day,
                day,
                day,
                run,
                agency,
                agency,
                agency);
    }

    /** The agencies that have or had discrepancies. */
    public List<String> agencies() {
        return database.list(
                "SELECT owner AS a FROM collaboration_discrepancy UNION SELECT agency FROM collaboration_discrepancy"
                        + " ORDER BY 1",
                row -> row.text("a"));
    }

    /** Keeps a signed report. */
    public void put(long run, String agency, Instant now, String content, byte[] signature) {
        database.update(
                "INSERT INTO collaboration_night_report (run_id, agency, made_at, content, signature) VALUES (?,?,?,?,?)"
                        + " ON DUPLICATE KEY UPDATE content = VALUES(content), signature = VALUES(signature)",
                run,
                agency,
                now,
                content,
                signature);
    }

    /** A signed report. */
    public Optional<Signed> find(long run, String agency) {
        return database.first(
                "SELECT * FROM collaboration_night_report WHERE run_id = ? AND agency = ?",
                row -> new Signed(
                        row.instant("made_at"),
                        row.text("content"),
                        Base64.getEncoder().encodeToString(row.bytes("signature"))),
                run,
                agency);
    }

    /** What was signed, and when. @param signature in Base64 */
    public record Signed(Instant madeAt, String content, String signature) {}

    private static ReportLine line(Row row) {
        return new ReportLine(
                row.text("check_id"),
                row.decimal("compared").longValue(),
                row.number("found"),
                row.decimal("open_count").longValue(),
                row.decimal("first_night").longValue(),
                row.decimal("in_week").longValue(),
                row.decimal("older").longValue(),
                row.decimal("agreed").longValue(),
                row.decimal("reopened").longValue());
    }
}
