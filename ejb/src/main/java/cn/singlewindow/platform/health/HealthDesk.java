package cn.singlewindow.platform.health;

import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What operators see of the system's condition. */
@Stateless
public class HealthDesk {

    private static final long OUTBOX_SECONDS = 60;
    private static final long AUDIT_SECONDS = 30;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What it is behind with now. @throws cn.singlewindow.shared.Rejected FORBIDDEN without EXCHANGE_OPERATE */
    public Condition condition(Scope scope) {
        scope.require(Permission.EXCHANGE_OPERATE);
        Backlog outbox = backlog("platform_outbox", "appended_at", "state IN ('NEW', 'RETRY')");
        Backlog audit = backlog("platform_audit", "recorded_at", "seal_no IS NULL");
        long parked = database.number("SELECT COUNT(*) FROM platform_outbox WHERE state = 'PARKED'");
        boolean degraded = parked > 0
                || outbox.seconds() > settings.numberToday("platform.health.outbox.seconds", OUTBOX_SECONDS)
                || audit.seconds() > settings.numberToday("platform.health.audit.seconds", AUDIT_SECONDS);
        return new Condition(degraded, outbox.rows(), outbox.seconds(), parked, audit.rows(), audit.seconds());
    }

    private Backlog backlog(String table, String since, String where) {
        Instant now = clock.instant();
        return database.first(
                        "SELECT COUNT(*) AS waiting, MIN(" + since + ") AS oldest FROM " + table + " WHERE " + where,
                        row -> new Backlog(row.number("waiting"), age(row, now)))
                .orElseThrow();
    }

    private static long age(Row row, Instant now) {
        return row.optionalInstant("oldest")
                .map(oldest -> Math.max(0, Duration.between(oldest, now).toSeconds()))
                .orElse(0L);
    }

    private record Backlog(long rows, long seconds) {}
}
