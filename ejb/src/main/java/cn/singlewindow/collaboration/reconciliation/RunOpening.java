package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes runs and takes their lease, each in a transaction that is over before the job begins. */
@ApplicationScoped
class RunOpening {

    /** How long a job may be silent before another one takes its run over. */
    static final Duration LEASE = Duration.ofSeconds(90);

    /** How long after a business day its late messages are still part of it (CATALOGUE JB-01). */
    static final Duration GRACE = Duration.ofMinutes(30);

    @Inject
    Runs runs;

    @Inject
    Teller teller;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    BusinessCalendar calendar;

    /** A night of a day: what is later than its grace is left to the next one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long night(Scope scope, LocalDate day, int attempt) {
        return open(scope, day, attempt, RunKind.NIGHT, List.of(), 0, watermark(day), "");
    }

    /** Another run of the same day, up to the same watermark. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long again(Scope scope, RunView before, String reason) {
        return open(
                scope,
                before.businessDate(),
                before.attempt() + 1,
                before.kind(),
                before.checks(),
                0,
                before.watermark(),
                reason);
    }

    /** A run on demand, up to this moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long byDay(Scope scope, List<String> checks, int attempt, String reason) {
        return open(scope, calendar.today(), attempt, RunKind.DAY, checks, 0, clock.instant(), reason);
    }

    /** A run of what a late delivery touched. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long late(Scope scope, LocalDate day, int attempt, List<String> checks, long delivery) {
        return open(scope, day, attempt, RunKind.LATE, checks, delivery, watermark(day), "");
    }

    private Instant watermark(LocalDate day) {
        Instant now = clock.instant();
        Instant end = calendar.startOf(day.plusDays(1)).plus(GRACE);
        return end.isBefore(now) ? end : now;
    }

    /** Takes the lease. @return whether it was free */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean lease(long run) {
        Instant now = clock.instant();
        return runs.lease(run, now, now.plus(LEASE));
    }

    private long open(
            Scope scope,
            LocalDate day,
            int attempt,
            RunKind kind,
            List<String> checks,
            long delivery,
            Instant watermark,
            String reason) {
        long id = ids.next();
        Instant now = clock.instant();
        Run run = new Run(
                id, day, attempt, kind, checks, delivery, watermark, reason, scope.actor(), now, !runs.overtaken(day));
        try {
            runs.add(run);
        } catch (DuplicateKey alreadyThere) {
            throw Rejected.because(ReconciliationProblem.RUN_ALIVE, day.toString());
        }
        teller.run(
                scope,
                "open",
                id,
                Map.of("day", day.toString(), "attempt", Integer.toString(attempt), "kind", kind.name()));
        return id;
    }
}
