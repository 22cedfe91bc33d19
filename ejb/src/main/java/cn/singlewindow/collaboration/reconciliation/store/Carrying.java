package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.Slice;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Carries the findings of a night into the discrepancies, as sets: new ones open, known ones age under their id, agreed
 * ones that disagree again re-open, and those that the night did not find again are verified, then closed.
 */
@Dependent
public class Carrying {

    private static final String OF_SLICE = " FROM collaboration_recon_finding f LEFT JOIN collaboration_discrepancy d"
            + " ON d.id = f.discrepancy_id WHERE f.run_id = ? AND f.check_id = ? AND f.comparison = ?"
            + " AND f.slice_no = ?";

    private static final String GONE = " WHERE d.check_id = ? AND d.last_run <> ?"
            + " AND d.last_seen <= ? AND d.state <> 'CLOSED' AND (d.state <> 'VERIFIED' OR d.settled_on < ?)";

    private final Database database;

    /** @param database where they are */
    @Inject
    public Carrying(Database database) {
        this.database = database;
    }

    /** Opens, ages and re-opens what a slice found. @param dueOn when a new one is due */
    public void carry(Run run, Check check, Slice slice, LocalDate dueOn, Instant now) {
        noteOpened(run, slice, now);
        database.update(
                "INSERT INTO collaboration_discrepancy (id, check_id, comparison, left_id, match_key, kind, severity, owner, agency, state,"
                        + " first_seen, last_seen, last_run, reopened, due_on, exposure, currency, left_evidence,"
                        + " right_evidence, version) SELECT f.discrepancy_id, f.check_id, f.comparison, f.left_id, f.match_key, f.kind, ?, ?,"
                        + " f.agency, 'OPEN', ?, ?, f.run_id, 0, ?, f.exposure, f.currency, f.left_evidence,"
                        + " f.right_evidence, 0 FROM collaboration_recon_finding f WHERE f.run_id = ?"
                        + " AND f.check_id = ? AND f.comparison = ? AND f.slice_no = ?"
                        + " ON DUPLICATE KEY UPDATE"
                        + " collaboration_discrepancy.reopened = collaboration_discrepancy.reopened"
                        + " + (collaboration_discrepancy.state IN ('VERIFIED', 'CLOSED')),"
                        + " due_on = IF(collaboration_discrepancy.state IN ('VERIFIED', 'CLOSED'),"
                        + " VALUES(due_on), collaboration_discrepancy.due_on),"
                        + " collaboration_discrepancy.version = collaboration_discrepancy.version"
                        + " + (collaboration_discrepancy.state IN ('VERIFIED', 'CLOSED', 'CORRECTED')),"
                        + " state = IF(collaboration_discrepancy.state IN ('VERIFIED', 'CLOSED', 'CORRECTED'),"
                        + " 'OPEN', collaboration_discrepancy.state),"
                        + " settled_on = NULL, kind = VALUES(kind), comparison = VALUES(comparison), left_id = VALUES(left_id),"
                        + " last_seen = VALUES(last_seen), last_run = VALUES(last_run),"
                        + " exposure = VALUES(exposure), currency = VALUES(currency),"
                        + " left_evidence = VALUES(left_evidence), right_evidence = VALUES(right_evidence)",
                check.severity(),
                check.owner(),
                run.businessDate(),
                run.businessDate(),
                dueOn,
                run.id(),
                slice.check(),
                slice.comparison(),
                slice.number());
    }

    /** Verifies what the night did not find again, and closes what was verified on an earlier night. */
    public void settle(Run run, Check check, Instant now) {
        database.update(
                "INSERT INTO collaboration_discrepancy_event (discrepancy_id, from_state, to_state, happened_at, actor,"
                        + " business_date, note) SELECT d.id, d.state,"
                        + " IF(d.state = 'VERIFIED', 'CLOSED', 'VERIFIED'), ?, ?, ?, ''"
                        + " FROM collaboration_discrepancy d"
                        + GONE,
                now,
                run.startedBy(),
                run.businessDate(),
                check.id(),
                run.id(),
                run.businessDate(),
                run.businessDate());
        database.update(
                "UPDATE collaboration_discrepancy d SET d.version = d.version + 1,"
                        + " d.state = IF(d.state = 'VERIFIED', 'CLOSED', 'VERIFIED'), d.settled_on = ?, d.last_run = ?"
                        + GONE,
                run.businessDate(),
                run.id(),
                check.id(),
                run.id(),
                run.businessDate(),
                run.businessDate());
    }

    private void noteOpened(Run run, Slice slice, Instant now) {
        database.update(
                "INSERT INTO collaboration_discrepancy_event (discrepancy_id, from_state, to_state, happened_at, actor,"
                        + " business_date, note) SELECT f.discrepancy_id, d.state, 'OPEN', ?, ?, ?, ''" + OF_SLICE
                        + " AND (d.id IS NULL OR d.state IN ('VERIFIED', 'CLOSED', 'CORRECTED'))",
                now,
                run.startedBy(),
                run.businessDate(),
                slice.run(),
                slice.check(),
                slice.comparison(),
                slice.number());
    }
}
