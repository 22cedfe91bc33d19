package cn.singlewindow.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waits for a recipient on one topic. @param oldest when the oldest waiting event was appended; absent if none waits */
public record RecipientQueue(
        String recipient,
        long waiting,
        long parked,
        @Nullable Instant oldest) {

    /** Nothing waits. */
    public static RecipientQueue empty(String recipient) {
        return new RecipientQueue(recipient, 0, 0, null);
    }
}
