package cn.singlewindow.platform.idempotency;

import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Answers by the sender's key, kept for ever. A command looks before the work, and stores as the last statement of its
 * transaction; of two that race, the loser gets {@link DuplicateKey}, all of its work is rolled back, and it answers from
 * here. {@link IdempotentCall} does all that.
 */
@ApplicationScoped
public class IdempotencyStore {

    private static final int LONGEST_KEY = 128;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The owner of the keys of whoever acts: the enterprise or agency, else the actor. */
    public static String ownerOf(Scope scope) {
        if (scope.enterprise().isPresent()) {
            return "enterprise:" + scope.enterprise().getAsLong();
        }
        return scope.agency().map(code -> "agency:" + code).orElseGet(() -> "actor:" + scope.actor());
    }

    /**
     * The answer given before to the same content under that key.
     *
     * @param key 1 to 128 characters, compared byte by byte
     * @throws Rejected IDEMPOTENCY_CONFLICT if the key was used with other content, KEY_MALFORMED if it is empty or too long
     */
    public Optional<StoredAnswer> find(String owner, String key, ContentHash content) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Rejected.because(PlatformProblem.KEY_MALFORMED);
        }
        return database.first(
                        "SELECT content_hash, status, content_type, body FROM platform_idempotency"
                                + " WHERE owner = ? AND sender_key = ?",
                        row -> new Found(
                                HexFormat.of().formatHex(row.bytes("content_hash")),
                                new StoredAnswer(row.integer("status"), row.text("content_type"), row.bytes("body"))),
                        owner,
                        key)
                .map(found -> found.answerTo(content));
    }

    /**
     * Stores the answer; the last statement of the command's transaction.
     *
     * @throws DuplicateKey if another transaction has stored one under the key; rolls back
     */
    public void store(String owner, String key, ContentHash content, StoredAnswer answer) {
        database.update(
                "INSERT INTO platform_idempotency (owner, sender_key, content_hash, status, content_type, body, stored_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                owner,
                key,
                content.bytes(),
                answer.status(),
                answer.contentType(),
                answer.body(),
                clock.instant());
    }

    private record Found(String hash, StoredAnswer answer) {
        StoredAnswer answerTo(ContentHash content) {
            if (!hash.equals(content.hex())) {
                throw Rejected.because(PlatformProblem.IDEMPOTENCY_CONFLICT);
            }
            return answer;
        }
    }
}
