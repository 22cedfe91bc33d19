package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The routing table in memory, read again after ten seconds. */
@ApplicationScoped
class RoutingTable {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile Held held = new Held(List.of(), Instant.MIN);

    List<Route> routes() {
        Held known = held;
        Instant now = clock.instant();
        if (now.isBefore(known.staleAt())) {
            return known.routes();
        }
        List<Route> fresh = database.list(
                "SELECT id, document, agency, valid_from, valid_to, facts, fields FROM collaboration_routing ORDER BY id",
                RoutingTable::route);
        held = new Held(List.copyOf(fresh), now.plus(KEPT));
        return fresh;
    }

    private static Route route(Row row) {
        return new Route(
                row.number("id"),
                row.text("document"),
                row.text("agency"),
                row.date("valid_from"),
                row.optionalDate("valid_to").orElse(null),
                row.text("facts"),
                RoutedFields.parse(row.text("fields")));
    }

    private record Held(List<Route> routes, Instant staleAt) {}
}
