package cn.singlewindow.platform.health;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Ready only while the database answers and keeps what it acknowledges. Asked of it once a second at most. */
@ApplicationScoped
public class Readiness {

    private static final Duration KEPT = Duration.ofSeconds(1);

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile Held held = new Held(Optional.empty(), Instant.MIN);

    /** Why it may not serve; empty if it may. */
    public Optional<String> problem() {
        Held known = held;
        Instant now = clock.instant();
        if (now.isBefore(known.staleAt())) {
            return known.problem();
        }
        Held fresh = new Held(look(), clock.instant().plus(KEPT));
        held = fresh;
        return fresh.problem();
    }

    private Optional<String> look() {
        try {
            return Durability.of(database).problem();
        } catch (RuntimeException unreachable) {
            return Optional.of("the database does not answer");
        }
    }

    private record Held(Optional<String> problem, Instant staleAt) {}
}
