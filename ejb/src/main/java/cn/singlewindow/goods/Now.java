package cn.singlewindow.goods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The moment of an act. The demonstration's loader lets acts of its own thread happen earlier; nobody else can. */
@ApplicationScoped
class Now {

    private static final ThreadLocal<Duration> EARLIER = new ThreadLocal<>();

    @Inject
    Clock clock;

    Instant instant() {
        Duration earlier = EARLIER.get();
        return earlier == null ? clock.instant() : clock.instant().minus(earlier);
    }

    /** Does something as if it were that much earlier. */
    static void earlier(Duration by, Runnable work) {
        EARLIER.set(by);
        try {
            work.run();
        } finally {
            EARLIER.remove();
        }
    }
}
