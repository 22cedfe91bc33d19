package cn.singlewindow.goods.store;

import cn.singlewindow.goods.DeclarationQuery;
import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.WorkListCounts;
import cn.singlewindow.goods.model.StateTable;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists and counts of declarations within a scope, walked by key. */
@ApplicationScoped
public class WorkList {

    private static final String OPEN = "d.state NOT IN ("
            + StateTable.finalStates().stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ")) + ")";

    private static final String DUE_AT = "COALESCE(d.due_at, TIMESTAMP '9999-12-31 00:00:00')";

    @Inject
    Database database;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    /** A page of what was asked for. */
    public Page<DeclarationRow> search(Scope scope, DeclarationQuery query) {
        Conditions where = new Conditions(scope);
        text(where, query.text().strip());
        if (!query.states().isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(query.states().size(), "?"));
            where.and("d.state IN (" + marks + ")", query.states().toArray());
        }
        where.unlessEmpty("d.direction = ?", query.direction());
        where.unlessEmpty("d.custom_master = ?", query.customMaster());
        if (query.from() != null) {
            where.and("d.submitted_at >= ?", calendar.startOf(query.from()));
        }
        if (query.to() != null) {
            where.and("d.submitted_at < ?", calendar.startOf(query.to().plusDays(1)));
        }
        assignment(where, scope, query.assignment());
        Walk walk = Walk.of(query.order());
        if (!query.after().isEmpty()) {
            walk.from(where, query.after());
        }
        where.values.add(query.limit() + 1);
        List<Keyed> found = database.list(
                "SELECT " + Declarations.SUMMARY + " FROM goods_declaration d WHERE " + where.text() + " ORDER BY "
                        + walk.order() + " LIMIT ?",
                row -> new Keyed(row.number("id"), Declarations.summary(row)),
                where.values.toArray());
        return Page.of(found, query.limit(), walk::key).map(Keyed::row);
    }

    /** Numbers are looked for by their beginning, names by any part; what has other than ASCII in it is a name. */
    private static void text(Conditions where, String text) {
        if (text.isEmpty()) {
            return;
        }
        String like = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        boolean number = text.chars().allMatch(c -> c > ' ' && c < 127);
        String begins = like + "%";
        String numbers = "d.seq_no LIKE ? OR d.entry_id LIKE ? OR d.bill_no LIKE ? OR d.client_seq_no LIKE ?";
        if (number && text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            where.and("(" + numbers + ")", begins, begins, begins, begins);
        } else {
            String part = "%" + like + "%";
            where.and("(d.bill_no LIKE ? OR d.trade_name LIKE ? OR d.agent_name LIKE ?)", begins, part, part);
        }
    }

    private void assignment(Conditions where, Scope scope, DeclarationQuery.Assignment assignment) {
        switch (assignment) {
            case ANY -> {}
            case MINE -> where.and("d.assignee = ? AND " + OPEN, scope.actor());
            case UNASSIGNED -> where.and("d.assignee IS NULL AND " + OPEN);
            case NEXT -> where.and("(d.assignee = ? OR d.assignee IS NULL) AND " + OPEN, scope.actor());
            case OVERDUE -> where.and("d.due_at < ? AND " + OPEN, clock.instant());
        }
    }

    /** How much there is to do. */
    public WorkListCounts counts(Scope scope) {
        Map<DeclarationState, Long> byState = new EnumMap<>(DeclarationState.class);
        Conditions all = new Conditions(scope);
        database.list(
                "SELECT d.state, COUNT(*) AS declarations FROM goods_declaration d WHERE " + all.text()
                        + " GROUP BY d.state",
                row -> byState.put(DeclarationState.valueOf(row.text("state")), row.number("declarations")),
                all.values.toArray());
        return new WorkListCounts(
                count(scope, DeclarationQuery.Assignment.MINE),
                count(scope, DeclarationQuery.Assignment.UNASSIGNED),
                count(scope, DeclarationQuery.Assignment.OVERDUE),
                byState);
    }

    private long count(Scope scope, DeclarationQuery.Assignment assignment) {
        Conditions where = new Conditions(scope);
        assignment(where, scope, assignment);
        return database.number(
                "SELECT COUNT(*) FROM goods_declaration d WHERE " + where.text(), where.values.toArray());
    }

    private record Keyed(long id, DeclarationRow row) {}

    /** How an order is walked: by the id, or by when it is due and the id. */
    private enum Walk {
        NEWEST("d.id DESC"),
        DUE(DUE_AT + ", d.id");

        private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

        private final String order;

        Walk(String order) {
            this.order = order;
        }

        static Walk of(DeclarationQuery.Order order) {
            return order == DeclarationQuery.Order.DUE ? DUE : NEWEST;
        }

        String order() {
            return order;
        }

        String key(Keyed keyed) {
            Instant due = keyed.row().dueAt();
            String id = Long.toString(keyed.id());
            return this == NEWEST ? id : ChronoUnit.MICROS.between(Instant.EPOCH, due == null ? NEVER : due) + "." + id;
        }

        /** What is no key begins anew. */
        void from(Conditions where, String after) {
            if (this == NEWEST) {
                where.and("d.id < ?", after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE);
            } else if (after.matches("\\d{1,18}\\.\\d{1,18}")) {
                int point = after.indexOf('.');
                Instant due = Instant.EPOCH.plus(Long.parseLong(after.substring(0, point)), ChronoUnit.MICROS);
                long id = Long.parseLong(after.substring(point + 1));
                where.and("(" + DUE_AT + " > ? OR (" + DUE_AT + " = ? AND d.id > ?))", due, due, id);
            }
        }
    }

    private static final class Conditions {
        private final List<String> parts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Conditions(Scope scope) {
            Sight sight = Sight.of(scope);
            and(sight.condition(), sight.values().toArray());
        }

        void and(String condition, Object... bound) {
            parts.add(condition);
            Collections.addAll(values, bound);
        }

        void unlessEmpty(String condition, String value) {
            if (!value.isEmpty()) {
                and(condition, value);
            }
        }

        String text() {
            return String.join(" AND ", parts);
        }
    }
}
