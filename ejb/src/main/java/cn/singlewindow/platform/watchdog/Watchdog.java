package cn.singlewindow.platform.watchdog;

import java.time.Instant;
import java.util.Optional;

/**
 * What one kind of watchdog does: a CDI bean. It is called in a transaction of its own, at most once with effect; it locks what it
 * watches before it changes anything, as the commands do that call it off. An exception rolls back, and it is called again later.
 */
public interface Watchdog {

    /** Its kind, up to 40 characters, such as {@code vessel.arrival}. */
    String kind();

    /** Does what is to be done. */
    void fire(Alarm alarm);

    /** When it fires again, asked in the same transaction after it has fired; empty if it was for once. */
    default Optional<Instant> again(Alarm alarm) {
        return Optional.empty();
    }
}
