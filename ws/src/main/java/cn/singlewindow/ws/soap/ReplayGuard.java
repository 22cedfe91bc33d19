package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.inbox.Replays;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Refuses a signed message that has been seen, on whichever node and whether or not the server was restarted. It is asked
 * only after the signature has been verified, so that a tampered copy that arrives first cannot shut the genuine one out.
 */
@ApplicationScoped
public class ReplayGuard {

    /** Longer than a time stamp is accepted, clocks that differ included. */
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final int MESSAGES_BETWEEN_SWEEPS = 500;

    @Inject
    Replays replays;

    @Inject
    Clock clock;

    private final AtomicInteger messages = new AtomicInteger();

    /** @param signature the verified signature's value */
    public void once(byte[] signature) {
        try {
            replays.remember(digest(signature), clock.instant().plus(REMEMBERED));
        } catch (DuplicateKey seen) {
            throw Rejected.because(SoapProblem.REPLAY);
        }
        if (messages.incrementAndGet() % MESSAGES_BETWEEN_SWEEPS == 0) {
            replays.forget();
        }
    }

    private static byte[] digest(byte[] signature) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(signature);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
