package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * JB-06. Makes watchdogs that are overdue and wait for a retry due at once: what was missed while all was down fires now, late,
 * with its true due time (CATALOGUE B.4).
 */
@ApplicationScoped
class CatchUpWatchdogs implements NightTask {

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Override
    public Step step() {
        return Step.WATCH_CATCHUP;
    }

    @Override
    public String name() {
        return "watch-catchup";
    }

    @Override
    public Result work(long run, LocalDate businessDate) {
        long overdue = database.number(
                "SELECT COUNT(*) FROM platform_watchdog WHERE state = 'ARMED' AND due_at < ?", clock.instant());
        long woken = database.update(
                "UPDATE platform_watchdog SET retry_at = NULL WHERE state = 'ARMED' AND due_at < ?"
                        + " AND retry_at IS NOT NULL",
                clock.instant());
        return new Result(overdue, woken, "");
    }
}
