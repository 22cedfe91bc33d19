package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.CauseCode;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyQuery;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyRow;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyState;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyView;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The discrepancies as the desk sees them: the window all of them, an agency those it owns or is concerned by. */
@Dependent
public class Discrepancies {

    private final Database database;

    /** @param database where they are */
    @Inject
    public Discrepancies(Database database) {
        this.database = database;
    }

    /** A page of them, oldest first. @param today decides what is overdue */
    public Page<DiscrepancyRow> search(Scope scope, DiscrepancyQuery query, LocalDate today) {
        Conditions conditions = visibleTo(scope)
                .startsWith("match_key", query.key())
                .isAnyOf("check_id", query.checks())
                .isAnyOf("state", query.states())
                .isAnyOf("severity", query.severities())
                .is("owner", query.owner())
                .is("assignee", query.mine() ? scope.actor() : "")
                .after("first_seen", "id", query.after());
        List<DiscrepancyRow> rows = database.list(
                "SELECT * FROM collaboration_discrepancy WHERE " + conditions.sql()
                        + " ORDER BY first_seen, id LIMIT ?",
                row -> row(row, today),
                conditions.valuesAnd(query.limit() + 1));
        return Page.of(rows, query.limit(), row -> row.firstSeen() + "~" + row.id());
    }

    /** One of them, whole. @param today decides whether it is overdue */
    public Optional<DiscrepancyView> find(Scope scope, String id, LocalDate today) {
        Conditions conditions = visibleTo(scope).is("id", id);
        return database.first(
                        "SELECT * FROM collaboration_discrepancy WHERE " + conditions.sql(),
                        row -> view(row, today),
                        conditions.values())
                .map(found -> withHistory(found, history(id)));
    }

    /** Changes one if nobody else did since. @return whether it was still that version */
    public boolean change(DiscrepancyRow row, DiscrepancyState to, Change change, LocalDate today) {
        return database.update(
                        "UPDATE collaboration_discrepancy SET state = ?, assignee = ?, cause = COALESCE(?, cause),"
                                + " explanation = COALESCE(?, explanation), settled_on = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        to,
                        change.assignee(),
                        change.cause(),
                        change.explanation(),
                        to.agreed() ? today : null,
                        row.id(),
                        row.version())
                == 1;
    }

    /** Writes a line of its history. */
    public void note(String id, DiscrepancyState from, DiscrepancyState to, String actor, String note, Instant now) {
        database.update(
                "INSERT INTO collaboration_discrepancy_event (discrepancy_id, from_state, to_state, happened_at, actor,"
                        + " note) VALUES (?,?,?,?,?,?)",
                id,
                from,
                to,
                now,
                actor,
                note);
    }

    /** What an act changes besides the state; absent causes and explanations stay as they are. */
    public record Change(
            @Nullable String assignee,
            @Nullable CauseCode cause,
            @Nullable String explanation) {}

    private List<DiscrepancyView.HistoryEntry> history(String id) {
        return database.list(
                "SELECT * FROM collaboration_discrepancy_event WHERE discrepancy_id = ? ORDER BY id LIMIT 1000",
                row -> new DiscrepancyView.HistoryEntry(
                        row.optionalText("from_state")
                                .map(DiscrepancyState::valueOf)
                                .orElse(null),
                        DiscrepancyState.valueOf(row.text("to_state")),
                        row.instant("happened_at"),
                        row.text("actor"),
                        row.optionalDate("business_date").orElse(null),
                        row.text("note")),
                id);
    }

    private static Conditions visibleTo(Scope scope) {
        if (scope.isWindow()) {
            return new Conditions();
        }
        return scope.agency()
                .map(agency -> new Conditions().and("(owner = ? OR agency = ?)", agency, agency))
                .orElseGet(() -> new Conditions().and("1 = 0"));
    }

    private static DiscrepancyView withHistory(DiscrepancyView view, List<DiscrepancyView.HistoryEntry> history) {
        return new DiscrepancyView(
                view.summary(), view.cause(), view.explanation(), view.leftEvidence(), view.rightEvidence(), history);
    }

    private static DiscrepancyView view(Row row, LocalDate today) {
        return new DiscrepancyView(
                row(row, today),
                row.optionalText("cause").map(CauseCode::valueOf).orElse(null),
                row.optionalText("explanation").orElse(null),
                row.text("left_evidence"),
                row.optionalText("right_evidence").orElse(null),
                List.of());
    }

    private static DiscrepancyRow row(Row row, LocalDate today) {
        DiscrepancyState state = DiscrepancyState.valueOf(row.text("state"));
        LocalDate first = row.date("first_seen");
        LocalDate last = row.date("last_seen");
        LocalDate due = row.date("due_on");
        return new DiscrepancyRow(
                row.text("id"),
                row.text("check_id"),
                row.text("match_key"),
                row.text("kind"),
                Severity.valueOf(row.text("severity")),
                row.text("owner"),
                row.text("agency"),
                state,
                first,
                last,
                Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1,
                row.integer("reopened"),
                due,
                !state.agreed() && due.isBefore(today),
                row.optionalText("assignee").orElse(null),
                row.optionalText("exposure").map(BigDecimal::new).orElse(null),
                row.optionalText("currency").orElse(null),
                row.number("version"));
    }
}
