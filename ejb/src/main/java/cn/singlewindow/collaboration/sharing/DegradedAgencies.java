package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The agencies that take nothing at the moment; looked up once in ten seconds at most. They do not make the window unready. */
@ApplicationScoped
public class DegradedAgencies {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    Traffic traffic;

    @Inject
    Clock clock;

    private volatile Held held = new Held(List.of(), Instant.MIN);

    /** Their codes. */
    public List<String> codes() {
        Held known = held;
        if (clock.instant().isBefore(known.staleAt())) {
            return known.codes();
        }
        Held fresh = new Held(
                traffic.ofAgencies(Scope.system("readiness")).stream()
                        .filter(AgencyTraffic::degraded)
                        .map(AgencyTraffic::agency)
                        .toList(),
                clock.instant().plus(KEPT));
        held = fresh;
        return fresh.codes();
    }

    private record Held(List<String> codes, Instant staleAt) {}
}
