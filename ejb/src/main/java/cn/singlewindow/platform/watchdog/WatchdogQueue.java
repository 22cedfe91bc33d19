package cn.singlewindow.platform.watchdog;

import cn.singlewindow.platform.sql.Database;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Watchdogs that are due. A claim is a lease of two minutes, so that nothing is locked while a watchdog works, and what a dead
 * node had claimed comes due again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WatchdogQueue {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int MOST = 50;
    private static final int LONGEST_PAUSE_MINUTES = 60;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    Instance<Watchdog> watchdogs;

    /** Claims what is due, the longest due first. */
    public List<Claim> claim() {
        Instant now = clock.instant();
        List<Claim> due = database.list(
                "SELECT id, kind, subject_type, subject_id, due_at, failures FROM platform_watchdog WHERE state = 'ARMED'"
                        + " AND due_at <= ? AND (retry_at IS NULL OR retry_at <= ?) ORDER BY due_at LIMIT " + MOST
                        + " FOR UPDATE SKIP LOCKED",
                row -> new Claim(
                        row.number("id"),
                        row.integer("failures"),
                        new Alarm(
                                row.text("kind"),
                                row.text("subject_type"),
                                row.number("subject_id"),
                                row.instant("due_at"))),
                now,
                now);
        if (!due.isEmpty()) {
            List<@Nullable Object> values = new ArrayList<>(List.of(now.plus(LEASE)));
            due.forEach(claim -> values.add(claim.id()));
            String marks = String.join(", ", Collections.nCopies(due.size(), "?"));
            database.update("UPDATE platform_watchdog SET retry_at = ? WHERE id IN (" + marks + ")", values.toArray());
        }
        return due;
    }

    /**
     * Lets one fire and notes that, unless it was called off or armed anew meanwhile: then nothing of it remains.
     *
     * @throws CalledOff if so
     */
    public void fire(Claim claim) {
        Optional<Instant> again = Optional.empty();
        for (Watchdog watchdog : watchdogs) {
            if (watchdog.kind().equals(claim.alarm().kind())) {
                watchdog.fire(claim.alarm());
                again = watchdog.again(claim.alarm());
            }
        }
        int ended = again.isPresent() ? rearm(claim, again.get()) : end(claim);
        if (ended == 0) {
            throw new CalledOff();
        }
    }

    private int end(Claim claim) {
        return database.update(
                "UPDATE platform_watchdog SET state = 'FIRED', ended_at = ?, retry_at = NULL"
                        + " WHERE id = ? AND state = 'ARMED' AND due_at = ?",
                clock.instant(),
                claim.id(),
                claim.alarm().due());
    }

    private int rearm(Claim claim, Instant due) {
        return database.update(
                "UPDATE platform_watchdog SET due_at = ?, failures = 0, retry_at = NULL"
                        + " WHERE id = ? AND state = 'ARMED' AND due_at = ?",
                due,
                claim.id(),
                claim.alarm().due());
    }

    /** Notes a failure: it is tried again, later each time, without limit. */
    public void failed(Claim claim) {
        long minutes = Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(claim.failures(), 10));
        database.update(
                "UPDATE platform_watchdog SET failures = failures + 1, retry_at = ? WHERE id = ? AND state = 'ARMED'",
                clock.instant().plus(Duration.ofMinutes(minutes)),
                claim.id());
    }

    /** A watchdog on lease. */
    public record Claim(long id, int failures, Alarm alarm) {}
}
