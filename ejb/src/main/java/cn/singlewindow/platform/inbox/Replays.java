package cn.singlewindow.platform.inbox;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
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

    /**
     * Remembers a message, at once and apart from what is done with it.
     *
     * @param digest SHA-256 of what makes it the same message
     * @param until when it is too old to be taken anyway
     * @throws DuplicateKey if it was taken before
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remember(byte[] digest, Instant until) {
        database.update("INSERT INTO platform_replay (digest, expires_at) VALUES (?, ?)", digest, until);
    }

    /** Forgets some of what is too old. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget() {
        database.update("DELETE FROM platform_replay WHERE expires_at < ? LIMIT " + FORGOTTEN_AT_ONCE, clock.instant());
    }
}
