package cn.singlewindow.collaboration.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission stands: at its end, or pending at somebody since a moment (CATALOGUE RC-05 R2).
 *
 * @param number the number that its authority gave it; empty if none yet
 * @param pendingAt an agency's code or {@code TRADER}; empty at the end
 * @param due when that one's clock runs out; null if no clock runs
 */
public record Standing(
        String subjectType,
        String subjectKey,
        String number,
        String state,
        boolean terminal,
        String pendingAt,
        Instant since,
        @Nullable Instant due) {}
