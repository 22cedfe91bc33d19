package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.RunKind;
import cn.singlewindow.collaboration.reconciliation.RunState;
import cn.singlewindow.collaboration.reconciliation.RunView;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The runs. Whoever works on one holds a lease on it; who lost the lease can write nothing more. */
@Dependent
public class Runs {

    private static final String VIEW = "SELECT r.*, (SELECT p.result_hash FROM collaboration_recon_run p"
            + " WHERE p.business_date = r.business_date AND p.attempt = r.attempt - 1"
            + " AND p.kind = r.kind AND p.checks = r.checks AND p.watermark = r.watermark) AS hash_before"
            + " FROM collaboration_recon_run r ";

    private final Database database;

    /** @param database where they are */
    @Inject
    public Runs(Database database) {
        this.database = database;
    }

    /** Stores a new run. A second one of the same day and attempt is a duplicate key. */
    public void add(Run run) {
        database.update(
                "INSERT INTO collaboration_recon_run (id, business_date, attempt, kind, checks, delivery_id, watermark,"
                        + " state, reason, started_by, started_at, lease_until, settles, compared, found)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,0,0)",
                run.id(),
                run.businessDate(),
                run.attempt(),
                run.kind(),
                String.join(",", run.checks()),
                run.delivery(),
                run.watermark(),
                RunState.READY,
                run.reason(),
                run.startedBy(),
                run.startedAt(),
                run.startedAt(),
                run.settles());
    }

    /** A run, for its job. */
    public Run get(long id) {
        return database.first("SELECT * FROM collaboration_recon_run WHERE id = ?", Runs::run, id)
                .orElseThrow(() -> new IllegalArgumentException("no run " + id));
    }

    /** The last attempt of a day. */
    public Optional<RunView> latest(Scope scope, LocalDate businessDate) {
        return sees(scope)
                ? database.first(
                        VIEW + "WHERE r.business_date = ? ORDER BY r.attempt DESC LIMIT 1", Runs::view, businessDate)
                : Optional.empty();
    }

    /** Whether the night of a day has been run to its end. */
    public boolean nightEnded(LocalDate businessDate) {
        return database.exists(
                "SELECT 1 FROM collaboration_recon_run WHERE business_date = ? AND kind = 'NIGHT'"
                        + " AND ended_at IS NOT NULL LIMIT 1",
                businessDate);
    }

    /** The last day whose night was run to its end. */
    public Optional<LocalDate> lastNight() {
        return database.first(
                "SELECT business_date FROM collaboration_recon_run WHERE kind = 'NIGHT' AND ended_at IS NOT NULL"
                        + " ORDER BY business_date DESC LIMIT 1",
                row -> row.date("business_date"));
    }

    /** A run as readers see it. */
    public Optional<RunView> find(Scope scope, long id) {
        return sees(scope) ? database.first(VIEW + "WHERE r.id = ?", Runs::view, id) : Optional.empty();
    }

    /** The runs started before the given id, newest first. */
    public List<RunView> before(Scope scope, long id, int limit) {
        return sees(scope)
                ? database.list(VIEW + "WHERE r.id < ? ORDER BY r.id DESC LIMIT ?", Runs::view, id, limit)
                : List.of();
    }

    /** Whether a later day has been reconciled already, so that this one must not change the desk any more. */
    public boolean overtaken(LocalDate businessDate) {
        return database.exists(
                "SELECT 1 FROM collaboration_recon_run WHERE business_date > ? AND settles = 1 AND kind = 'NIGHT' LIMIT 1",
                businessDate);
    }

    /** Runs whose job died: begun, not ended, lease run out. */
    public List<Run> abandoned(Instant now) {
        return database.list(
                "SELECT * FROM collaboration_recon_run WHERE state IN ('READY', 'RUNNING') AND lease_until < ?"
                        + " ORDER BY id LIMIT 10",
                Runs::run,
                now);
    }

    /** Whether somebody works on it. */
    public boolean alive(long id, Instant now) {
        return database.exists(
                "SELECT 1 FROM collaboration_recon_run WHERE id = ? AND state IN ('READY', 'RUNNING')"
                        + " AND lease_until >= ?",
                id,
                now);
    }

    /** Takes the lease if nobody holds it. @return whether it was got */
    public boolean lease(long id, Instant now, Instant until) {
        return database.update(
                        "UPDATE collaboration_recon_run SET lease_until = ? WHERE id = ? AND lease_until <= ?"
                                + " AND state IN ('READY', 'RUNNING')",
                        until,
                        id,
                        now)
                == 1;
    }

    /** The execution that works on it, until another takes over. */
    public OptionalLong execution(long id) {
        return database.first(
                        "SELECT execution FROM collaboration_recon_run WHERE id = ?",
                        row -> row.optionalNumber("execution"),
                        id)
                .orElse(OptionalLong.empty());
    }

    /** An execution begins, or takes over from one that died. */
    public void begin(long id, long execution, Instant until) {
        database.update(
                "UPDATE collaboration_recon_run SET state = ?, execution = ?, lease_until = ? WHERE id = ?"
                        + " AND state IN ('READY', 'RUNNING')",
                RunState.RUNNING,
                execution,
                until,
                id);
    }

    /** Prolongs the lease of the execution that holds it. @return false if another took over: then stop at once */
    public boolean prolong(long id, long execution, Instant until) {
        return database.update(
                        "UPDATE collaboration_recon_run SET lease_until = ? WHERE id = ? AND execution = ?"
                                + " AND state = 'RUNNING'",
                        until,
                        id,
                        execution)
                == 1;
    }

    /** Gives the lease back, so that a stopped run can be resumed at once. */
    public void release(long id, long execution, Instant now) {
        prolong(id, execution, now.minusSeconds(1));
    }

    /** The end: totals, hash, and whether everything agreed. */
    public void end(long id, RunState state, Totals totals, String hash, Instant now) {
        database.update(
                "UPDATE collaboration_recon_run SET state = ?, compared = ?, found = ?, result_hash = ?, ended_at = ?"
                        + " WHERE id = ? AND state = 'RUNNING'",
                state,
                totals.compared(),
                totals.found(),
                hash,
                now,
                id);
    }

    /** An officer signs. @return whether it was still to be signed */
    public boolean sign(Scope scope, long id, Instant now) {
        return sees(scope)
                && database.update(
                                "UPDATE collaboration_recon_run SET state = ?, signed_by = ?, signed_at = ?"
                                        + " WHERE id = ? AND state IN ('BALANCED', 'EXCEPTIONS')",
                                RunState.SIGNED_OFF,
                                scope.actor(),
                                now,
                                id)
                        == 1;
    }

    /** What a run compared and found in all. */
    public record Totals(long compared, long found) {}

    private static boolean sees(Scope scope) {
        return scope.isWindow() || scope.agency().isPresent();
    }

    private static List<String> checks(Row row) {
        String checks = row.text("checks");
        return checks.isEmpty() ? List.of() : List.of(checks.split(",", -1));
    }

    private static Run run(Row row) {
        return new Run(
                row.number("id"),
                row.date("business_date"),
                row.integer("attempt"),
                RunKind.valueOf(row.text("kind")),
                checks(row),
                row.number("delivery_id"),
                row.instant("watermark"),
                row.text("reason"),
                row.text("started_by"),
                row.instant("started_at"),
                row.flag("settles"));
    }

    private static RunView view(Row row) {
        String hash = row.optionalText("result_hash").orElse(null);
        return new RunView(
                row.number("id"),
                row.date("business_date"),
                row.integer("attempt"),
                RunKind.valueOf(row.text("kind")),
                checks(row),
                row.instant("watermark"),
                RunState.valueOf(row.text("state")),
                row.text("reason"),
                row.text("started_by"),
                row.instant("started_at"),
                row.optionalInstant("ended_at").orElse(null),
                row.flag("settles"),
                row.number("compared"),
                row.number("found"),
                hash,
                hash == null
                        ? null
                        : row.optionalText("hash_before").map(hash::equals).orElse(null),
                row.optionalText("signed_by").orElse(null),
                row.optionalInstant("signed_at").orElse(null));
    }
}
