package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Application;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens and closes the cases of agencies, in the transaction of the module whose business they are about (CATALOGUE RC-02;
 * ARCHITECTURE §5). That module checks its own scope first; a case says which of its fields an agency may see.
 */
@ApplicationScoped
@Application("RC-02")
public class AgencyCases {

    private static final String INSERT = "INSERT INTO collaboration_case"
            + " (id, subject_type, subject_id, agency, route_id, state, opened_at, since) VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?)";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    RoutingTable table;

    @Inject
    SharingGateway gateway;

    /**
     * The routes that what was submitted takes.
     *
     * @param document the application by its catalogue id, such as {@code GD-01}
     * @param day the business day whose routing counts
     * @param facts of what was submitted, each with its values
     */
    public List<Route> routes(String document, LocalDate day, Map<String, Set<String>> facts) {
        return table.routes().stream()
                .filter(route -> route.document().equals(document) && route.applies(day, facts))
                .toList();
    }

    /** Opens a case for each route, in one statement. */
    public void open(CaseSubject subject, List<Route> routes) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>(routes.size());
        for (Route route : routes) {
            rows.add(new Object[] {ids.next(), subject.type(), subject.id(), route.agency(), route.id(), now, now});
        }
        database.batch(INSERT, rows);
    }

    /** The cases about a subject, in order of agency, each with what routing and contract let the agency see. */
    public List<AgencyCase> of(CaseSubject subject) {
        Map<Long, RoutedFields> fields = new HashMap<>();
        table.routes().forEach(route -> fields.put(route.id(), route.fields()));
        return database.list(
                "SELECT agency, state, since, route_id FROM collaboration_case WHERE subject_id = ? AND subject_type = ?"
                        + " ORDER BY agency",
                row -> new AgencyCase(
                        row.text("agency"),
                        CaseState.valueOf(row.text("state")),
                        row.instant("since"),
                        gateway.limit(
                                subject.type(),
                                row.text("agency"),
                                fields.getOrDefault(row.number("route_id"), RoutedFields.NONE))),
                subject.id(),
                subject.type());
    }

    /** Closes every open case about a subject. */
    public void close(CaseSubject subject) {
        database.update(
                "UPDATE collaboration_case SET state = 'CLOSED', since = ? WHERE subject_id = ? AND subject_type = ?"
                        + " AND state = 'OPEN'",
                clock.instant(),
                subject.id(),
                subject.type());
    }
}
