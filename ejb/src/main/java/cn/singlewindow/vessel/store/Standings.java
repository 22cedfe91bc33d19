package cn.singlewindow.vessel.store;

import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.VisitRef;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.StateTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where port calls stand: at their end, or pending at the agency whose part waits longest, at maritime for the clearance, or at the agent
 * (RC-05 R2).
 */
@ApplicationScoped
public class Standings {

    private static final String WAITING = "'REVIEW', 'BOARDING_ORDERED', 'BOARDED', 'EXPIRED', 'SUSPENDED'";
    private static final String SELECT =
            "SELECT v.visit, v.state, v.changed_at, w.agency, w.since, w.due_at FROM (%s) v"
                    + " LEFT JOIN vessel_agency_part w ON w.visit_id = v.id AND w.state IN (" + WAITING + ")%s"
                    + " ORDER BY v.changed_at, v.id, w.since, w.agency";
    private static final String CALLS = "SELECT v.id, v.visit, v.state, v.changed_at FROM vessel_visit v WHERE ";

    @Inject
    Database database;

    /** A call within the scope. */
    public Optional<Standing> find(Scope scope, String visit) {
        Sight sight = Sight.of(scope);
        return standings(CALLS + "v.visit = ? AND " + sight.condition(), "", sight.after(visit)).stream()
                .findFirst();
    }

    /** The calls of an agent that are not at their end, or those that wait for an agency; the window sees all. */
    public List<Standing> pending(Scope scope, int limit) {
        Sight sight = Sight.of(scope);
        List<@Nullable Object> values = new ArrayList<>(sight.values());
        String own = "";
        String waits = "";
        if (scope.agency().isPresent()) {
            String agency = scope.agency().get();
            waits =
                    " AND EXISTS (SELECT 1 FROM vessel_agency_part x WHERE x.visit_id = v.id AND x.agency = ? AND x.state IN ("
                            + WAITING + "))";
            own = " AND w.agency = ?";
            values.addAll(List.of(agency, limit, agency));
        } else {
            values.add(limit);
        }
        String calls = CALLS + sight.condition() + " AND v.state NOT IN (" + StateTable.finalStates() + ")" + waits
                + " ORDER BY v.changed_at LIMIT ?";
        return standings(calls, own, values.toArray());
    }

    /** The agent of a call. */
    public Optional<Long> agent(String visit) {
        return database.first(
                "SELECT agent_id FROM vessel_visit WHERE visit = ?", row -> row.number("agent_id"), visit);
    }

    private List<Standing> standings(String calls, String own, @Nullable Object... values) {
        Map<String, Standing> first = new LinkedHashMap<>();
        database.list(SELECT.formatted(calls, own), Standings::standing, values)
                .forEach(one -> first.putIfAbsent(one.subjectKey(), one));
        return List.copyOf(first.values());
    }

    private static Standing standing(Row row) {
        CallState state = CallState.valueOf(row.text("state"));
        boolean waits = row.optionalText("agency").isPresent();
        return new Standing(
                VisitRef.SUBJECT,
                row.text("visit"),
                "",
                state.name(),
                StateTable.isFinal(state),
                pendingAt(state, row.optionalText("agency").orElse("")),
                waits ? row.instant("since") : row.instant("changed_at"),
                waits ? row.optionalInstant("due_at").orElse(null) : null);
    }

    private static String pendingAt(CallState state, String agency) {
        if (StateTable.isFinal(state)) {
            return "";
        }
        if (!agency.isEmpty()) {
            return agency;
        }
        return state == CallState.ENDORSED || state == CallState.LAPSED ? PortCall.MARITIME : "TRADER";
    }
}
