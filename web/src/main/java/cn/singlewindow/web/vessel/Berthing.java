package cn.singlewindow.web.vessel;

import cn.singlewindow.vessel.VisitRow;
import java.time.Duration;
import java.time.Instant;

/**
 * When a ship lies at its berth, as far as it is known.
 *
 * @param until when it left, or is to leave; a day after its arrival where nothing is known
 * @param certain whether it has arrived
 */
record Berthing(VisitRow call, Instant from, Instant until, boolean certain) {

    private static final Duration ASSUMED = Duration.ofDays(1);

    /** A ship that was to be gone by now and is not lies there still. */
    static Berthing of(VisitRow call, Instant now) {
        Instant arrived = call.ata();
        boolean certain = arrived != null;
        Instant from = arrived == null ? call.eta() : arrived;
        Instant planned = call.etd() == null ? from.plus(ASSUMED) : call.etd();
        Instant overdue = certain && planned.isBefore(now) ? now : planned;
        Instant until = call.atd() == null ? overdue : call.atd();
        return new Berthing(call, from, until.isAfter(from) ? until : from.plus(Duration.ofHours(1)), certain);
    }

    boolean overlaps(Instant first, Instant last) {
        return from.isBefore(last) && until.isAfter(first);
    }
}
