package cn.singlewindow.platform.inbox;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Remembers, for ever, which messages a consumer has had. */
@ApplicationScoped
public class Inbox {

    private static final int LONGEST_CONSUMER = 80;
    private static final int LONGEST_MESSAGE_ID = 160;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Notes a message in the caller's transaction; if another transaction is noting the same one, waits for its end.
     *
     * @param consumer who takes it, up to 80 characters
     * @param messageId the sender's id of it, up to 160 characters, compared byte by byte
     * @return true if the consumer has not had it before, so its effect is due now
     */
    public boolean once(String consumer, String messageId) {
        if (consumer.length() > LONGEST_CONSUMER || messageId.length() > LONGEST_MESSAGE_ID) {
            throw new IllegalArgumentException("consumer or message id too long");
        }
        return database.update(
                        "INSERT IGNORE INTO platform_inbox (consumer, message_id, seen_at) VALUES (?, ?, ?)",
                        consumer,
                        messageId,
                        clock.instant())
                == 1;
    }

    /** The same for a numeric id. */
    public boolean once(String consumer, long messageId) {
        return once(consumer, Long.toString(messageId));
    }

    /** Whether the consumer has had it. */
    public boolean has(String consumer, long messageId) {
        return database.exists(
                "SELECT 1 FROM platform_inbox WHERE consumer = ? AND message_id = ?",
                consumer,
                Long.toString(messageId));
    }
}
