package cn.singlewindow.platform.watchdog;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Arms and calls off watchdogs, in the caller's transaction. */
@ApplicationScoped
public class Watchdogs {

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    /** Arms a watchdog, or arms it anew with another moment. */
    public void arm(String kind, String subjectType, long subjectId, Instant due) {
        database.update(
                "INSERT INTO platform_watchdog (id, kind, subject_type, subject_id, state, due_at, armed_at, failures)"
                        + " VALUES (?, ?, ?, ?, 'ARMED', ?, ?, 0) ON DUPLICATE KEY UPDATE state = 'ARMED', due_at = VALUES(due_at),"
                        + " armed_at = VALUES(armed_at), ended_at = NULL, failures = 0, retry_at = NULL",
                ids.next(),
                kind,
                subjectType,
                subjectId,
                due,
                clock.instant());
    }

    /** Calls a watchdog off, if it is armed. */
    public void callOff(String kind, String subjectType, long subjectId) {
        database.update(
                "UPDATE platform_watchdog SET state = 'CALLED_OFF', ended_at = ?"
                        + " WHERE kind = ? AND subject_type = ? AND subject_id = ? AND state = 'ARMED'",
                clock.instant(),
                kind,
                subjectType,
                subjectId);
    }

    /** Calls all watchdogs of a subject off. */
    public void callOffAll(String subjectType, long subjectId) {
        database.update(
                "UPDATE platform_watchdog SET state = 'CALLED_OFF', ended_at = ?"
                        + " WHERE subject_type = ? AND subject_id = ? AND state = 'ARMED'",
                clock.instant(),
                subjectType,
                subjectId);
    }
}
