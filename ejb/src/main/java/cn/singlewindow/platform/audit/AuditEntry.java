package cn.singlewindow.platform.audit;

import java.time.Instant;

/** A row of the trail as it is read; parts as in {@link AuditEvent}. @param isSealed whether the chain holds it already */
public record AuditEntry(
        long id,
        Instant at,
        String what,
        String who,
        String subjectType,
        String subjectId,
        Outcome outcome,
        String details,
        boolean isSealed) {}
