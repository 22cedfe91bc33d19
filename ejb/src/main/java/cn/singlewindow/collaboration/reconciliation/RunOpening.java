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
import java.util.Map;

/** Makes runs and takes their lease, each in a transaction that is over before the job begins. */
@ApplicationScoped
class RunOpening {

    /** How long a job may be silent before another one takes its run over. */
    static final Duration LEASE = Duration.ofMinutes(5);

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

    /** The first run of a day. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long first(Scope scope, LocalDate day) {
        Instant now = clock.instant();
        Instant end = calendar.startOf(day.plusDays(1)).plus(GRACE);
        return open(scope, day, 1, end.isBefore(now) ? end : now, "", now);
    }

    /** Another run of the same day, up to the same watermark. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long again(Scope scope, RunView before, String reason) {
        return open(scope, before.businessDate(), before.attempt() + 1, before.watermark(), reason, clock.instant());
    }

    /** Takes the lease. @return whether it was free */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean lease(long run) {
        Instant now = clock.instant();
        return runs.lease(run, now, now.plus(LEASE));
    }

    private long open(Scope scope, LocalDate day, int attempt, Instant watermark, String reason, Instant now) {
        long id = ids.next();
        try {
            runs.add(new Run(id, day, attempt, watermark, reason, scope.actor(), now, !runs.overtaken(day)));
            teller.run(scope, "open", id, Map.of("day", day.toString(), "attempt", Integer.toString(attempt)));
            return id;
        } catch (DuplicateKey alreadyThere) {
            throw Rejected.because(ReconciliationProblem.RUN_ALIVE, day.toString());
        }
    }
}
