package cn.singlewindow.platform.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** When a failed delivery is tried again: 1 s, doubling to 5 min, spread by a quarter either way. */
public final class RetryPlan {

    /** After so many failures an event is parked. Attempts that found the recipient unavailable do not count. */
    public static final int MOST_FAILURES = 10;

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;
    private static final double SPREAD = 0.25;

    private final RandomGenerator random;

    RetryPlan(RandomGenerator random) {
        this.random = random;
    }

    /** How long to wait after that many attempts. @param attempts at least 1 */
    Duration delay(int attempts) {
        long doubled = FIRST.toMillis() << Math.min(Math.max(attempts - 1, 0), DOUBLINGS);
        long bounded = Math.min(doubled, LONGEST.toMillis());
        return Duration.ofMillis((long) (bounded * (1 + SPREAD * (2 * random.nextDouble() - 1))));
    }
}
