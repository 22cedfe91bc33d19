package cn.singlewindow.collaboration.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proof that was made. @param lastReadAt null if nobody has read it yet */
public record ProofLink(
        long id,
        String subjectType,
        String subjectKey,
        String reader,
        Instant madeAt,
        Instant validUntil,
        long readings,
        @Nullable Instant lastReadAt) {}
