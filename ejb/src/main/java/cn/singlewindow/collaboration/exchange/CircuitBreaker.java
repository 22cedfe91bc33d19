package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.outbox.RecipientUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps an agency that does not answer from holding the threads of the others (PROMISES R6): after five calls in a row that found it
 * unavailable it is left alone for half a minute, then one call tries; and never more than two calls are under way.
 */
final class CircuitBreaker {

    private static final int TRIPS_AFTER = 5;
    private static final int MOST_AT_ONCE = 2;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);
    private static final Duration BUSY = Duration.ofSeconds(15);

    private final Clock clock;
    private final Semaphore calls = new Semaphore(MOST_AT_ONCE);
    private int failures;
    private Instant openUntil = Instant.MIN;

    CircuitBreaker(Clock clock) {
        this.clock = clock;
    }

    /** Calls, unless the agency is left alone now. @throws RecipientUnavailable then, or when the call says so */
    void call(Runnable delivery) {
        enter();
        try {
            delivery.run();
            note(true);
        } catch (RecipientUnavailable unavailable) {
            note(false);
            throw unavailable;
        } catch (RuntimeException refused) {
            note(true);
            throw refused;
        } finally {
            calls.release();
        }
    }

    /** Whether the agency is left alone now. */
    boolean isOpen() {
        return !rest().isZero();
    }

    private void enter() {
        Duration rest = rest();
        if (!rest.isZero()) {
            throw new RecipientUnavailable("left alone for a while", rest.plus(spread(rest)));
        }
        if (!calls.tryAcquire()) {
            throw new RecipientUnavailable("two calls are under way", BUSY.plus(spread(BUSY)));
        }
        synchronized (this) {
            if (failures >= TRIPS_AFTER) {
                openUntil = clock.instant().plus(LEFT_ALONE);
            }
        }
    }

    /** How long the agency is still left alone. */
    private synchronized Duration rest() {
        Instant now = clock.instant();
        return now.isBefore(openUntil) ? Duration.between(now, openUntil) : Duration.ZERO;
    }

    /** So that those that wait do not come all at once. */
    private static Duration spread(Duration of) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(of.toMillis() / 4 + 1));
    }

    private synchronized void note(boolean available) {
        failures = available ? 0 : failures + 1;
        if (available) {
            openUntil = Instant.MIN;
        } else if (failures >= TRIPS_AFTER) {
            openUntil = clock.instant().plus(LEFT_ALONE);
        }
    }
}
