package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.vessel.BreachView;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** History and breaches of a call; the caller has proven that it may see the call. */
@ApplicationScoped
public class Histories {

    private static final int MOST = 500;

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** What was done to a call, the newest last. @param names whether officers are named */
    public List<StepView> steps(long visit, boolean names) {
        return database.list(
                "SELECT * FROM vessel_transition WHERE visit_id = ? ORDER BY id LIMIT " + MOST,
                row -> new StepView(
                        row.instant("happened_at"),
                        row.text("verb"),
                        CallState.valueOf(row.text("from_state")),
                        CallState.valueOf(row.text("to_state")),
                        row.text("phase"),
                        row.text("part_to"),
                        row.text("agency"),
                        names || row.text("agency").isEmpty() ? row.text("actor") : "",
                        row.text("ground"),
                        row.text("note")),
                visit);
    }

    /** Notes a breach once. @param due when it should have been, or null */
    public void breach(long visit, String rule, @Nullable Instant due, Instant at, String note) {
        database.update(
                "INSERT IGNORE INTO vessel_breach (id, visit_id, rule, due_at, noted_at, note) VALUES (?, ?, ?, ?, ?, ?)",
                ids.next(),
                visit,
                rule,
                due,
                at,
                note.length() <= 400 ? note : note.substring(0, 400));
    }

    /** What was late. */
    public List<BreachView> breaches(long visit) {
        return database.list(
                "SELECT * FROM vessel_breach WHERE visit_id = ? ORDER BY id LIMIT " + MOST,
                row -> new BreachView(
                        row.text("rule"),
                        row.optionalInstant("due_at").orElse(null),
                        row.instant("noted_at"),
                        row.text("note")),
                visit);
    }
}
