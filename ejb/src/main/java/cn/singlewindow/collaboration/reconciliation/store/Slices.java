package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.CheckProgress;
import cn.singlewindow.collaboration.reconciliation.Reach;
import cn.singlewindow.collaboration.reconciliation.Slice;
import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.ComparisonSql;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of work of a run, and which of them are done: its checkpoint. */
@Dependent
public class Slices {

    /** Most left rows of a slice: a fraction of a second of work for most checks, and the most that a crash makes to be done again. */
    static final int ROWS = 50_000;

    /** The part of the hashes that is counted to estimate the whole: one in so many. */
    private static final int SAMPLE = 512;

    private final Database database;

    /** @param database where they are */
    @Inject
    public Slices(Database database) {
        this.database = database;
    }

    /** Whether a run has been cut into slices. */
    public boolean planned(long run) {
        return database.exists("SELECT 1 FROM collaboration_recon_slice WHERE run_id = ? LIMIT 1", run);
    }

    /**
     * Cuts a comparison into slices. Tables that agencies tell lie in the order of their keys' hashes, which are spread evenly:
     * theirs are ranges of equal width, and nothing is read but a sample. Others are cut by walking their ids.
     */
    public void plan(Run run, Check check, Comparison comparison, Reach reach) {
        ComparisonSql sql = new ComparisonSql(
                check, comparison, run.watermark(), run.delivery(), (setting, otherwise) -> otherwise);
        int first = count(run, check, comparison);
        List<Cut> cuts = reach == Reach.ALL && Datasets.in(comparison.table()).isPresent()
                ? even(comparison)
                : walked(sql, reach);
        List<@Nullable Object[]> rows = new ArrayList<>();
        long after = Long.MIN_VALUE;
        for (Cut cut : cuts) {
            int number = first + rows.size();
            rows.add(new Object[] {run.id(), check.id(), comparison.name(), number, reach, after, cut.last(), cut.rows()
            });
            after = cut.last();
        }
        database.batch(
                "INSERT INTO collaboration_recon_slice (run_id, check_id, comparison, slice_no, reach, after_id,"
                        + " to_id, compared, found) VALUES (?,?,?,?,?,?,?,?,0)",
                rows);
    }

    private List<Cut> even(Comparison comparison) {
        long sampled = database.number(
                "SELECT COUNT(*) FROM " + comparison.table() + " WHERE id < ?", Long.MAX_VALUE / SAMPLE);
        long slices = Math.max(1, sampled * SAMPLE / ROWS);
        List<Cut> cuts = new ArrayList<>();
        for (long i = 1; i < slices; i++) {
            cuts.add(new Cut(Long.MAX_VALUE / slices * i, sampled * SAMPLE / slices));
        }
        cuts.add(new Cut(Long.MAX_VALUE, sampled * SAMPLE / slices));
        return cuts;
    }

    private List<Cut> walked(ComparisonSql sql, Reach reach) {
        List<Cut> cuts = new ArrayList<>();
        for (Cut cut = cut(sql, reach, Long.MIN_VALUE); cut.rows() > 0; cut = cut(sql, reach, cut.last())) {
            cuts.add(cut);
        }
        return cuts;
    }

    private int count(Run run, Check check, Comparison comparison) {
        return (int) database.number(
                "SELECT COUNT(*) FROM collaboration_recon_slice WHERE run_id = ? AND check_id = ? AND comparison = ?",
                run.id(),
                check.id(),
                comparison.name());
    }

    /** The slices of one partition of several that are still to be done, of all checks. */
    public List<Slice> open(long run, int share, int shares) {
        return database.list(
                "SELECT * FROM collaboration_recon_slice WHERE run_id = ? AND MOD(slice_no, ?) = ? AND done_at IS NULL"
                        + " ORDER BY check_id, comparison, slice_no",
                Slices::slice,
                run,
                shares,
                share);
    }

    /** The checks that have some still to be done. */
    public List<String> checksLeft(long run) {
        return database.list(
                "SELECT DISTINCT check_id FROM collaboration_recon_slice WHERE run_id = ? AND done_at IS NULL",
                row -> row.text("check_id"),
                run);
    }

    /** How many are still to be done. */
    public long left(long run) {
        return database.number(
                "SELECT COUNT(*) FROM collaboration_recon_slice WHERE run_id = ? AND done_at IS NULL", run);
    }

    /** Checks one off. @return false if it was done already */
    public boolean done(Slice slice, Instant now) {
        return database.update(
                        "UPDATE collaboration_recon_slice SET done_at = ? WHERE run_id = ? AND check_id = ?"
                                + " AND comparison = ? AND slice_no = ? AND done_at IS NULL",
                        now,
                        slice.run(),
                        slice.check(),
                        slice.comparison(),
                        slice.number())
                == 1;
    }

    /** Notes how many rows a slice had, and how many disagreements. */
    public void count(Slice slice, Findings.Counts counts) {
        database.update(
                "UPDATE collaboration_recon_slice SET compared = ?, found = ? WHERE run_id = ? AND check_id = ?"
                        + " AND comparison = ? AND slice_no = ?",
                counts.compared(),
                counts.found(),
                slice.run(),
                slice.check(),
                slice.comparison(),
                slice.number());
    }

    /** How far each check is. */
    public List<CheckProgress> progress(long run) {
        return database.list(
                "SELECT check_id, COUNT(*) AS slices, COUNT(done_at) AS done, SUM(compared) AS planned_rows,"
                        + " SUM(CASE WHEN done_at IS NULL THEN 0 ELSE compared END) AS compared_rows,"
                        + " SUM(found) AS found FROM collaboration_recon_slice WHERE run_id = ? GROUP BY check_id"
                        + " ORDER BY check_id",
                row -> new CheckProgress(
                        row.text("check_id"),
                        row.integer("slices"),
                        row.integer("done"),
                        row.decimal("planned_rows").longValue(),
                        row.decimal("compared_rows").longValue(),
                        row.decimal("found").longValue()),
                run);
    }

    /** The sums of a run. */
    public Runs.Totals totals(long run) {
        List<CheckProgress> checks = progress(run);
        return new Runs.Totals(
                checks.stream().mapToLong(CheckProgress::compared).sum(),
                checks.stream().mapToLong(CheckProgress::found).sum());
    }

    private Cut cut(ComparisonSql sql, Reach reach, long after) {
        return database.first(sql.nextSlice(reach), row -> new Cut(row.number("id"), ROWS), after, ROWS - 1)
                .orElseGet(() -> rest(sql, reach, after));
    }

    private Cut rest(ComparisonSql sql, Reach reach, long after) {
        return database.first(
                        sql.lastSlice(reach),
                        row -> new Cut(row.optionalNumber("last_id").orElse(after), row.number("counted")),
                        after)
                .orElseThrow();
    }

    private record Cut(long last, long rows) {}

    private static Slice slice(Row row) {
        return new Slice(
                row.number("run_id"),
                row.text("check_id"),
                row.text("comparison"),
                row.integer("slice_no"),
                Reach.valueOf(row.text("reach")),
                row.number("after_id"),
                row.number("to_id"),
                row.number("compared"));
    }
}
