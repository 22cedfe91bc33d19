package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Watches that messages are sealed (PROMISES N2). While they are not, exchange goes on for {@code exchange.proof.seconds} (four hours
 * unless set), with an alarm each minute; after that nothing is exchanged until the oldest message has its seal.
 */
@ApplicationScoped
public class ProofWatch {

    private static final Logger LOG = Logger.getLogger(ProofWatch.class.getName());
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final Duration ALARM_AFTER = Duration.ofSeconds(60);
    private static final long ACCEPTABLE_SECONDS = 14_400;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private volatile Held held = new Held(Optional.empty(), Instant.MIN);
    private volatile Instant alarmed = Instant.MIN;

    /** How long the oldest unsealed message has waited; zero if none does. */
    public Duration age() {
        Instant now = clock.instant();
        return oldest(now).map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
    }

    /** Refuses when proof has failed for too long. @throws Rejected NO_PROOF */
    void require() {
        Duration age = age();
        if (age.compareTo(ALARM_AFTER) < 0) {
            return;
        }
        alarm(age);
        if (age.toSeconds() > settings.numberToday("exchange.proof.seconds", ACCEPTABLE_SECONDS)) {
            throw Rejected.because(ExchangeProblem.NO_PROOF);
        }
    }

    private void alarm(Duration age) {
        Instant now = clock.instant();
        if (Duration.between(alarmed, now).compareTo(ALARM_AFTER) > 0) {
            alarmed = now;
            LOG.severe(() -> "messages have not been sealed for " + age.toSeconds() + " s; is the sealing key there?");
        }
    }

    private Optional<Instant> oldest(Instant now) {
        Held known = held;
        if (now.isBefore(known.staleAt())) {
            return known.oldest();
        }
        Optional<Instant> fresh = database.first(
                "SELECT recorded_at FROM collaboration_message WHERE seal_no IS NULL ORDER BY id LIMIT 1",
                row -> row.instant("recorded_at"));
        held = new Held(fresh, now.plus(KEPT));
        return fresh;
    }

    private record Held(Optional<Instant> oldest, Instant staleAt) {}
}
