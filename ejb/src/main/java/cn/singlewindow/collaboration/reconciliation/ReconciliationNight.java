package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Checks;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Parameters;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.collaboration.reconciliation.store.Findings;
import cn.singlewindow.collaboration.reconciliation.store.Ledger;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.collaboration.reconciliation.store.Slices;
import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the job of a run does, step by step: plan, compare slice by slice, settle. Each call is one transaction that
 * either counts whole or not at all, so a job that dies is gone on with by the next, and nothing is counted twice. Only
 * the execution that holds the run's lease can change anything.
 */
@Stateless
public class ReconciliationNight {

    private static final Scope JOB = Scope.system(Reconciliations.JOB);

    @Inject
    Runs runs;

    @Inject
    Slices slices;

    @Inject
    Findings findings;

    @Inject
    Ledger ledger;

    @Inject
    Checks checks;

    @Inject
    Teller teller;

    @Inject
    Settings settings;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    /** The execution takes the run over and, if it is the first, cuts the work into slices. @param shares partitions */
    public void plan(long runId, long execution, int shares) {
        runs.begin(runId, execution, leaseEnd());
        teller.run(JOB, "begin", runId, Map.of("execution", Long.toString(execution)));
        if (slices.planned(runId)) {
            return;
        }
        Run run = runs.get(runId);
        for (Check check : checks.all()) {
            for (Comparison comparison : check.comparisons()) {
                slices.plan(run, check, comparison, shares);
            }
        }
    }

    /** What one partition of a step still has to do. */
    public List<Slice> open(long runId, CheckGroup group, int share) {
        return slices.open(runId, share).stream()
                .filter(slice -> checks.of(slice.check()).group() == group)
                .toList();
    }

    /**
     * Compares one slice, stores what disagrees and carries it into the discrepancies. A slice that is done already is
     * left alone.
     *
     * @throws IllegalStateException if another execution has taken the run over
     */
    public void compare(Slice slice, long execution) {
        hold(slice.run(), execution);
        Run run = runs.get(slice.run());
        Check check = checks.of(slice.check());
        Instant now = clock.instant();
        if (slices.done(slice, now)) {
            int found = findings.compare(check, slice, run.watermark(), parameters(run.businessDate()));
            slices.count(slice, found);
            if (found > 0 && run.settles()) {
                ledger.carry(run, check, slice, due(run, check), now);
            }
        }
    }

    /** Ends a run whose slices are all done: settles what was not found again, sums up, hashes the result. */
    public void settle(long runId, long execution) {
        hold(runId, execution);
        if (slices.left(runId) > 0) {
            throw new IllegalStateException("run " + runId + " has slices left");
        }
        Run run = runs.get(runId);
        Instant now = clock.instant();
        if (run.settles()) {
            checks.all().forEach(check -> ledger.settle(run, check, now));
        }
        Runs.Totals totals = slices.totals(runId);
        RunState state = totals.found() == 0 ? RunState.BALANCED : RunState.EXCEPTIONS;
        String hash = findings.hash(runId);
        runs.end(runId, state, totals, hash, now);
        teller.ended(JOB, run, state, totals.found(), hash);
    }

    /** A job that failed gives its lease back, so that the run can be resumed at once. */
    public void release(long runId, long execution) {
        runs.release(runId, execution, clock.instant());
    }

    private void hold(long runId, long execution) {
        if (!runs.prolong(runId, execution, leaseEnd())) {
            throw new IllegalStateException("run " + runId + " was taken over from execution " + execution);
        }
    }

    private Parameters parameters(LocalDate day) {
        return (setting, otherwise) -> settings.number(setting, day, otherwise);
    }

    private LocalDate due(Run run, Check check) {
        return calendar.plusWorkingDays(run.businessDate(), check.severity().workingDays());
    }

    private Instant leaseEnd() {
        return clock.instant().plus(RunOpening.LEASE);
    }
}
