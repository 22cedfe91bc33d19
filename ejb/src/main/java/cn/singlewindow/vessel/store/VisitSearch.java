package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.AgencyState;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.VisitQuery;
import cn.singlewindow.vessel.VisitRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of calls within a scope, the newest first, walked by key. */
@ApplicationScoped
public class VisitSearch {

    private static final String ROW = "SELECT v.*, (SELECT GROUP_CONCAT(CONCAT(p.agency, '=', p.state)) FROM"
            + " vessel_agency_part p WHERE p.visit_id = v.id AND p.phase = 'INWARD') AS inward, (SELECT MIN(p.due_at) FROM"
            + " vessel_agency_part p WHERE p.visit_id = v.id AND p.state NOT IN ('CLEARED', 'REFUSED', 'NOT_REQUIRED')) AS due_at"
            + " FROM vessel_visit v WHERE ";

    @Inject
    Database database;

    /** A page of what was asked for. */
    public Page<VisitRow> search(Scope scope, VisitQuery query) {
        Sight sight = Sight.of(scope);
        StringBuilder where = new StringBuilder(sight.condition());
        List<@Nullable Object> values = new ArrayList<>(sight.values());
        text(where, values, query.text().strip());
        if (!query.states().isEmpty()) {
            where.append(" AND v.state IN (")
                    .append(String.join(", ", Collections.nCopies(query.states().size(), "?")))
                    .append(')');
            values.addAll(query.states());
        }
        add(where, values, " AND v.port = ?", query.port());
        if (query.from() != null) {
            where.append(" AND COALESCE(v.atd, v.etd, v.ata, v.eta) >= ?");
            values.add(query.from());
        }
        if (query.to() != null) {
            where.append(" AND COALESCE(v.ata, v.eta) < ?");
            values.add(query.to());
        }
        add(
                where,
                values,
                " AND v.state NOT IN ('CANCELLED', 'DIVERTED', 'CLOSED') AND EXISTS (SELECT 1 FROM vessel_agency_part w"
                        + " WHERE w.visit_id = v.id AND w.agency = ? AND w.state IN ('REVIEW', 'BOARDING_ORDERED', 'BOARDED', 'EXPIRED'))",
                query.waitingFor());
        PageKey.parse(query.after()).ifPresent(key -> {
            where.append(" AND v.id < ?");
            values.add(key.numberOr(0, 0));
        });
        values.add(query.limit() + 1);
        List<Keyed> found = database.list(
                ROW + where + " ORDER BY v.id DESC LIMIT ?",
                row -> new Keyed(row.number("id"), row(row)),
                values.toArray());
        return Page.of(found, query.limit(), one -> PageKey.of(one.id()).toString())
                .map(Keyed::row);
    }

    /** One call. */
    public Optional<VisitRow> find(Scope scope, String visit) {
        Sight sight = Sight.of(scope);
        return database.first(ROW + "v.visit = ? AND " + sight.condition(), VisitSearch::row, sight.after(visit));
    }

    private static void text(StringBuilder where, List<@Nullable Object> values, String text) {
        if (text.isEmpty()) {
            return;
        }
        String like = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        where.append(
                " AND (v.visit LIKE ? OR v.imo LIKE ? OR v.voyage_in LIKE ? OR v.voyage_out LIKE ? OR v.ship_name LIKE ?)");
        values.addAll(List.of(like + "%", like + "%", like + "%", like + "%", "%" + like + "%"));
    }

    private static void add(StringBuilder where, List<@Nullable Object> values, String condition, String value) {
        if (!value.isEmpty()) {
            where.append(condition);
            values.add(value);
        }
    }

    private static VisitRow row(Row row) {
        return new VisitRow(
                row.text("visit"),
                row.text("imo"),
                row.text("ship_name"),
                row.text("flag"),
                row.text("ship_type"),
                row.text("port"),
                row.text("voyage_in"),
                row.text("voyage_out"),
                row.text("last_port"),
                row.text("next_port"),
                row.instant("eta"),
                row.optionalInstant("etd").orElse(null),
                row.optionalInstant("ata").orElse(null),
                row.optionalInstant("atd").orElse(null),
                row.text("berth"),
                row.integer("crew"),
                row.integer("passengers"),
                row.flag("dangerous"),
                CallState.valueOf(row.text("state")),
                row.flag("detained"),
                row.integer("risk"),
                inward(row.optionalText("inward").orElse("")),
                row.optionalInstant("due_at").orElse(null),
                row.instant("changed_at"),
                row.number("version"));
    }

    private static Map<String, AgencyState> inward(String joined) {
        Map<String, AgencyState> found = new HashMap<>();
        for (String one : joined.isEmpty() ? new String[0] : joined.split(",", -1)) {
            String[] halves = one.split("=", 2);
            found.put(halves[0], AgencyState.valueOf(halves[1]));
        }
        return found;
    }

    private record Keyed(long id, VisitRow row) {}
}
