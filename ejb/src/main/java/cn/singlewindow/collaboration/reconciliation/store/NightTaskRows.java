package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.NightTask;
import cn.singlewindow.collaboration.reconciliation.NightTaskView;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Which tasks of a night are done. */
@Dependent
public class NightTaskRows {

    private final Database database;

    /** @param database where they are */
    @Inject
    public NightTaskRows(Database database) {
        this.database = database;
    }

    /** Whether a task has been done for a run. */
    public boolean done(long run, NightTask task) {
        return database.exists(
                "SELECT 1 FROM collaboration_night_task WHERE run_id = ? AND step = ? AND task = ? AND state = 'DONE'",
                run,
                task.step(),
                task.name());
    }

    /** A task begins. */
    public void begin(long run, NightTask task, Instant now) {
        database.update(
                "INSERT INTO collaboration_night_task (run_id, step, task, state, started_at, seen, done, note)"
                        + " VALUES (?,?,?,'RUNNING',?,0,0,'') ON DUPLICATE KEY UPDATE started_at = VALUES(started_at)",
                run,
                task.step(),
                task.name(),
                now);
    }

    /** A task is done. */
    public void end(long run, NightTask task, NightTask.Result result, Instant now) {
        database.update(
                "UPDATE collaboration_night_task SET state = 'DONE', ended_at = ?, seen = ?, done = ?, note = ?"
                        + " WHERE run_id = ? AND step = ? AND task = ?",
                now,
                result.seen(),
                result.done(),
                result.note(),
                run,
                task.step(),
                task.name());
    }

    /** What was done for a run. */
    public List<NightTaskView> of(long run) {
        return database.list(
                "SELECT * FROM collaboration_night_task WHERE run_id = ? AND state = 'DONE' ORDER BY started_at LIMIT 200",
                row -> new NightTaskView(
                        NightTask.Step.valueOf(row.text("step")),
                        row.text("task"),
                        row.instant("started_at"),
                        row.instant("ended_at"),
                        row.number("seen"),
                        row.number("done"),
                        row.text("note")),
                run);
    }
}
