package cn.singlewindow.platform.commands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The moment of an act. The demonstration's loader lets acts of its own thread happen earlier; nobody else can. */
@ApplicationScoped
public class Now {

    private static final ThreadLocal<Duration> EARLIER = new ThreadLocal<>();

    @Inject
    Clock clock;

    /** The moment it counts as. */
    public Instant instant() {
        Duration earlier = EARLIER.get();
        return earlier == null ? clock.instant() : clock.instant().minus(earlier);
    }

    /** Does something as if it were that much earlier. */
    public static void earlier(Duration by, Runnable work) {
        EARLIER.set(by);
        try {
            work.run();
        } finally {
            EARLIER.remove();
        }
    }
}
