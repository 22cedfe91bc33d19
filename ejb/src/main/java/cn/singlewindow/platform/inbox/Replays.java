package cn.singlewindow.platform.inbox;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Remembers, for all nodes, which signed messages were taken (PROMISES X2). Whoever asks has verified the signature: a
 * tampered copy that arrives first cannot shut the genuine one out.
 */
@ApplicationScoped
public class Replays {

    private static final int FORGOTTEN_AT_ONCE = 1000;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Remembers a message in the caller's transaction. @throws DuplicateKey if it was taken before */
    public void note(byte[] digest, Instant until) {
        database.update("INSERT INTO platform_replay (digest, expires_at) VALUES (?, ?)", digest, until);
    }

    /** Forgets what is too old, bit by bit. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void forget() {
        int last = FORGOTTEN_AT_ONCE;
        while (last == FORGOTTEN_AT_ONCE) {
            last = database.update(
                    "DELETE FROM platform_replay WHERE expires_at < ? LIMIT " + FORGOTTEN_AT_ONCE, clock.instant());
        }
    }
}
