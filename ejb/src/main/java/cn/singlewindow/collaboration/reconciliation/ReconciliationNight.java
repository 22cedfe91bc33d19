package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Checks;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Parameters;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.collaboration.reconciliation.store.Carrying;
import cn.singlewindow.collaboration.reconciliation.store.Findings;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.collaboration.reconciliation.store.Slices;
import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the job of a run does, step by step: plan, compare slice by slice, settle. Each call is one transaction that
 * either counts whole or not at all, so a job that dies is gone on with by the next, and nothing is counted twice. Only
 * the execution that holds the run's lease can change anything.
 */
@Stateless
public class ReconciliationNight {

    private static final Scope JOB = Scope.system(Reconciliations.JOB);

    /** The settlement is one transaction over the whole result. */
    private static final Duration SETTLEMENT = Duration.ofMinutes(15);

    @Inject
    Runs runs;

    @Inject
    Slices slices;

    @Inject
    Findings findings;

    @Inject
    Carrying carrying;

    @Inject
    Checks checks;

    @Inject
    IntakeClose intake;

    @Inject
    Watermarks watermarks;

    @Inject
    Reaches reaches;

    @Inject
    Teller teller;

    @Inject
    Settings settings;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    /** The execution takes the run over. */
    public void takeOver(long runId, long execution) {
        runs.begin(runId, execution, clock.instant().plus(RunOpening.LEASE));
        teller.run(JOB, "begin", runId, Map.of("execution", Long.toString(execution)));
    }

    /** JB-01: takes accepted files over, in transactions of their own, and notes how fresh each side is. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void closeIntake(long runId, long execution) {
        intake.takeOver(() -> hold(runId, execution, SETTLEMENT));
        intake.noteSides(runs.get(runId));
    }

    /** Cuts the work into slices, unless that is done. @return the names of the steps that have some */
    public String plan(long runId, long execution) {
        if (!slices.planned(runId)) {
            Run run = runs.get(runId);
            checks.all().stream().filter(run::includes).forEach(check -> plan(run, check));
        }
        hold(runId, execution, SETTLEMENT);
        return slices.checksLeft(runId).stream()
                .map(id -> checks.of(id).group().name())
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), all -> all.isEmpty() ? "NONE" : all));
    }

    private void plan(Run run, Check check) {
        check.comparisons().forEach(comparison -> plan(run, check, comparison));
    }

    private void plan(Run run, Check check, Comparison comparison) {
        for (Reach reach : reaches.of(run, comparison)) {
            slices.plan(run, check, comparison, reach);
        }
    }

    /** What one partition of a step still has to do. @param shares how many partitions there are */
    public List<Slice> open(long runId, CheckGroup group, int share, int shares) {
        return slices.open(runId, share, shares).stream()
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
        if (runs.execution(slice.run()).orElse(0) != execution) {
            throw takenOver(slice.run(), execution);
        }
        Run run = runs.get(slice.run());
        Check check = checks.of(slice.check());
        Instant now = clock.instant();
        if (slices.done(slice, now)) {
            Instant watermark = watermarks.of(run, check.comparison(slice.comparison()));
            Findings.Counts counts = findings.compare(run, check, slice, watermark, parameters(run.businessDate()));
            slices.count(slice, counts);
            if (counts.found() > 0 && run.settles()) {
                carrying.carry(run, check, slice, due(run, check), now);
            }
        }
        hold(slice.run(), execution, RunOpening.LEASE);
    }

    /** Ends a run whose slices are all done: settles what was not found again, sums up, hashes the result. */
    public void settle(long runId, long execution) {
        hold(runId, execution, SETTLEMENT);
        if (slices.left(runId) > 0) {
            throw new IllegalStateException("run " + runId + " has slices left");
        }
        Run run = runs.get(runId);
        Instant now = clock.instant();
        if (run.settles()) {
            checks.all().stream().filter(run::includes).forEach(check -> carrying.settle(run, check, now));
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

    /** Last of all in its transaction: the row is locked for the moment of the commit only, and slices run side by side. */
    private void hold(long runId, long execution, Duration until) {
        if (!runs.prolong(runId, execution, clock.instant().plus(until))) {
            throw takenOver(runId, execution);
        }
    }

    private static IllegalStateException takenOver(long runId, long execution) {
        return new IllegalStateException("run " + runId + " was taken over from execution " + execution);
    }

    private Parameters parameters(LocalDate day) {
        return (setting, otherwise) -> settings.number(setting, day, otherwise);
    }

    private LocalDate due(Run run, Check check) {
        return calendar.plusWorkingDays(run.businessDate(), check.severity().workingDays());
    }
}
