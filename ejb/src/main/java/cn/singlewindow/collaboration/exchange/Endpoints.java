package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The endpoints in memory, read again after five seconds. */
@ApplicationScoped
public class Endpoints {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile Held held = new Held(Map.of(), Instant.MIN);

    /** The endpoint of an agency, if it has one that is enabled. */
    public Optional<AgencyEndpoint> of(String agency) {
        return Optional.ofNullable(current().get(agency)).filter(AgencyEndpoint::enabled);
    }

    List<AgencyEndpoint> all() {
        return database.list(
                "SELECT agency, address, enabled FROM collaboration_endpoint ORDER BY agency",
                row -> new AgencyEndpoint(row.text("agency"), row.text("address"), row.flag("enabled")));
    }

    void forget() {
        held = new Held(Map.of(), Instant.MIN);
    }

    private Map<String, AgencyEndpoint> current() {
        Held known = held;
        Instant now = clock.instant();
        if (now.isBefore(known.staleAt())) {
            return known.endpoints();
        }
        Map<String, AgencyEndpoint> fresh =
                all().stream().collect(Collectors.toMap(AgencyEndpoint::agency, Function.identity()));
        held = new Held(fresh, now.plus(KEPT));
        return fresh;
    }

    private record Held(Map<String, AgencyEndpoint> endpoints, Instant staleAt) {}
}
