package cn.singlewindow.platform.audit.verify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The content of a row of the trail.
 *
 * @param at with microseconds, no finer
 * @param details flat JSON, names sorted
 */
public record AuditRow(
        long id,
        Instant at,
        String what,
        String who,
        String subjectType,
        String subjectId,
        String outcome,
        String details) {

    /** SHA-256 over every field, in this order. */
    public byte[] contentHash() {
        return new Hash()
                .add(Long.toString(id))
                .add(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)))
                .add(what)
                .add(who)
                .add(subjectType)
                .add(subjectId)
                .add(outcome)
                .add(details)
                .value();
    }
}
