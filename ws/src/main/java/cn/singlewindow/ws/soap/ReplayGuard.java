package cn.singlewindow.ws.soap;

import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses a signed message that has been seen. It is asked only after the signature has been verified, so that a
 * tampered copy that arrives first cannot shut the genuine one out. One per node; a replay on another node finds the
 * idempotency key used and gets the stored answer.
 */
@ApplicationScoped
public class ReplayGuard {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int SWEEP_ABOVE = 50_000;

    @Inject
    Clock clock;

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    /** @param signature the verified signature's value */
    public void once(String signature) {
        Instant now = clock.instant();
        if (seen.size() > SWEEP_ABOVE) {
            seen.values().removeIf(at -> at.isBefore(now.minus(REMEMBERED)));
        }
        Instant before = seen.putIfAbsent(signature, now);
        if (before != null && before.isAfter(now.minus(REMEMBERED))) {
            throw Rejected.because(SoapProblem.REPLAY);
        }
    }
}
