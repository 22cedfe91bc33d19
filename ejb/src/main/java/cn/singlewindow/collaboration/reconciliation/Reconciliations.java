package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Checks;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.collaboration.reconciliation.store.Deliveries;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.collaboration.reconciliation.store.Slices;
import cn.singlewindow.collaboration.reconciliation.store.Trends;
import cn.singlewindow.platform.jobs.JobRun;
import cn.singlewindow.platform.jobs.Jobs;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The runs of the nightly reconciliation: started by the clock or on demand, watched, signed off (RC-07). */
@Stateless
@Application("RC-07")
public class Reconciliations {

    /** The job's name. */
    public static final String JOB = "nightly-reconciliation";

    private static final Set<JobRun.State> RESTARTABLE = Set.of(JobRun.State.FAILED, JobRun.State.STOPPED);

    @Inject
    Runs runs;

    @Inject
    Slices slices;

    @Inject
    Trends trends;

    @Inject
    Checks checks;

    @Inject
    Deliveries deliveries;

    @Inject
    RunOpening opening;

    @Inject
    Teller teller;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    BusinessCalendar calendar;

    /**
     * Compares a business day, or goes on with its run if that one stopped half way. What is done stays done.
     *
     * @param businessDate today or earlier, a day of Asia/Shanghai
     * @return the run, which goes on after the call
     * @throws Rejected RUN_ALIVE if a job works on that day now, DAY_COMPARED or DAY_SIGNED_OFF if it is complete,
     *     DAY_TO_COME, or FORBIDDEN without {@link Permission#JOB_RUN}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RunView start(Scope scope, LocalDate businessDate) {
        return orRefused(scope, "start", businessDate.toString(), () -> started(scope, businessDate));
    }

    private RunView started(Scope scope, LocalDate businessDate) {
        permit(scope, Permission.JOB_RUN);
        if (businessDate.isAfter(calendar.today())) {
            throw Rejected.because(ReconciliationProblem.DAY_TO_COME, businessDate.toString());
        }
        Optional<RunView> latest = runs.latest(scope, businessDate);
        if (latest.filter(run -> !run.state().ended()).isPresent()) {
            return launch(scope, latest.get().id());
        }
        latest.ifPresent(Reconciliations::refuseSigned);
        if (runs.nightEnded(businessDate)) {
            throw Rejected.because(ReconciliationProblem.DAY_COMPARED, businessDate.toString());
        }
        return launch(scope, opening.night(scope, businessDate, attemptAfter(latest)));
    }

    /**
     * Compares what there is at this moment, by day. The night is run all the same.
     *
     * @param chosen the ids of the checks to run; empty for all
     * @throws Rejected RUN_ALIVE if a run of today is going on, DAY_SIGNED_OFF, UNKNOWN_CHECK, REASON_MISSING or FORBIDDEN
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RunView startByDay(Scope scope, List<String> chosen, String reason) {
        return orRefused(scope, "day", String.join(",", chosen), () -> startedByDay(scope, chosen, reason));
    }

    private RunView startedByDay(Scope scope, List<String> chosen, String reason) {
        permit(scope, Permission.JOB_RUN);
        if (reason.isBlank()) {
            throw Rejected.because(ReconciliationProblem.REASON_MISSING);
        }
        chosen.stream().filter(id -> !checks().contains(id)).findFirst().ifPresent(id -> {
            throw Rejected.because(ReconciliationProblem.UNKNOWN_CHECK, id);
        });
        Optional<RunView> latest = free(scope, calendar.today());
        return launch(scope, opening.byDay(scope, chosen, attemptAfter(latest), reason.strip()));
    }

    /** The last run of a day, which must be over. */
    private Optional<RunView> free(Scope scope, LocalDate day) {
        Optional<RunView> latest = runs.latest(scope, day);
        latest.ifPresent(Reconciliations::refuseSigned);
        latest.filter(run -> !run.state().ended()).ifPresent(run -> {
            throw Rejected.because(ReconciliationProblem.RUN_ALIVE, day.toString());
        });
        return latest;
    }

    private static int attemptAfter(Optional<RunView> latest) {
        return latest.map(RunView::attempt).orElse(0) + 1;
    }

    /**
     * Compares a complete day once more, up to the same watermark; the hashes of both results are compared. Discrepancies
     * change only if no later day has been reconciled.
     *
     * @throws Rejected RUN_INCOMPLETE, DAY_SIGNED_OFF, REASON_MISSING or FORBIDDEN
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RunView runAgain(Scope scope, LocalDate businessDate, String reason) {
        return orRefused(scope, "again", businessDate.toString(), () -> startedAgain(scope, businessDate, reason));
    }

    private RunView startedAgain(Scope scope, LocalDate businessDate, String reason) {
        permit(scope, Permission.JOB_RUN);
        if (reason.isBlank()) {
            throw Rejected.because(ReconciliationProblem.REASON_MISSING);
        }
        RunView before = runs.latest(scope, businessDate)
                .filter(run -> run.state().ended())
                .orElseThrow(() -> Rejected.because(ReconciliationProblem.RUN_INCOMPLETE));
        if (before.state() == RunState.SIGNED_OFF) {
            throw Rejected.because(ReconciliationProblem.DAY_SIGNED_OFF, businessDate.toString());
        }
        return launch(scope, opening.again(scope, before, reason.strip()));
    }

    /**
     * Compares what late deliveries touched, one delivery at a time, as part of the last night.
     *
     * @return how many runs were started
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int compareLate(Scope scope) {
        permit(scope, Permission.JOB_RUN);
        Optional<LocalDate> night = runs.lastNight();
        Optional<DeliveryView> late = deliveries.lateToCompare();
        if (night.isEmpty() || late.isEmpty() || isBusy(scope, night.get())) {
            return 0;
        }
        List<String> touched = checks.reading(late.get().dataset());
        if (touched.isEmpty()) {
            deliveries.comparedBy(late.get().id(), -1);
            return 0;
        }
        int attempt = attemptAfter(runs.latest(scope, night.get()));
        long run = opening.late(scope, night.get(), attempt, touched, late.get().id());
        deliveries.comparedBy(late.get().id(), run);
        launch(scope, run);
        return 1;
    }

    private boolean isBusy(Scope scope, LocalDate day) {
        return runs.latest(scope, day)
                .filter(run -> !run.state().ended() || run.state() == RunState.SIGNED_OFF)
                .isPresent();
    }

    /** Goes on with the runs whose job died with its server. @return how many */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int resumeAbandoned(Scope scope) {
        permit(scope, Permission.JOB_RUN);
        int resumed = 0;
        for (Run run : runs.abandoned(clock.instant())) {
            if (opening.lease(run.id())) {
                work(run.id());
                resumed++;
            }
        }
        return resumed;
    }

    /** The runs, newest first. @param after the key of the last one seen, or empty */
    public Page<RunView> runs(Scope scope, String after, int limit) {
        permit(scope, Permission.RECONCILIATION_READ);
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return Page.of(runs.before(scope, before, limit + 1), limit, run -> Long.toString(run.id()));
    }

    /** How far a run is. @throws Rejected NOT_FOUND */
    public RunProgress progress(Scope scope, long id) {
        permit(scope, Permission.RECONCILIATION_READ);
        RunView run = found(scope, id);
        Instant now = clock.instant();
        List<CheckProgress> rows = slices.progress(id);
        long compared = rows.stream().mapToLong(CheckProgress::compared).sum();
        Instant until = run.endedAt() == null ? now : run.endedAt();
        double seconds = Duration.between(run.startedAt(), until).toMillis() / 1000.0;
        double rate = seconds > 0 ? compared / seconds : 0;
        return new RunProgress(run, rows, rate, expectedEnd(run, rows, rate, now), runs.alive(id, now));
    }

    private static @Nullable Instant expectedEnd(RunView run, List<CheckProgress> rows, double rate, Instant now) {
        long left = rows.stream().mapToLong(row -> row.rows() - row.compared()).sum();
        return run.endedAt() != null || rate == 0 ? null : now.plusMillis((long) (left / rate * 1000));
    }

    /** An officer takes note of the totals of a complete run. @throws Rejected RUN_INCOMPLETE, NOT_FOUND, FORBIDDEN */
    public RunView signOff(Scope scope, long id) {
        return orRefused(scope, "sign", Long.toString(id), () -> signed(scope, id));
    }

    private RunView signed(Scope scope, long id) {
        permit(scope, Permission.RECONCILIATION_HANDLE);
        found(scope, id);
        if (!runs.sign(scope, id, clock.instant())) {
            throw Rejected.because(ReconciliationProblem.RUN_INCOMPLETE);
        }
        teller.run(scope, "sign", id, Map.of());
        return found(scope, id);
    }

    /** Compared, found and new per check and day; days are inclusive. */
    public List<TrendPoint> trends(Scope scope, LocalDate from, LocalDate to) {
        permit(scope, Permission.RECONCILIATION_READ);
        return trends.between(scope, from, to);
    }

    /** The ids of all checks. */
    public List<String> checks() {
        return checks.all().stream().map(Check::id).toList();
    }

    private RunView launch(Scope scope, long run) {
        if (!opening.lease(run)) {
            throw Rejected.because(
                    ReconciliationProblem.RUN_ALIVE,
                    found(scope, run).businessDate().toString());
        }
        work(run);
        return found(scope, run);
    }

    /**
     * Restarts the execution that failed or was stopped, strictly: refused if it is alive on whatever node. One that died
     * with its server still counts as running; its run is taken over by a new execution.
     */
    private void work(long run) {
        OptionalLong before = runs.execution(run);
        Optional<JobRun> ended = before.isPresent()
                ? jobs.run(before.getAsLong()).filter(execution -> RESTARTABLE.contains(execution.state()))
                : Optional.empty();
        if (ended.isPresent()) {
            jobs.restart(ended.get().execution());
        } else {
            jobs.start(JOB, Map.of("run", Long.toString(run), "shares", Integer.toString(shares())));
        }
    }

    /** As many partitions at once as there are processors: the database does the work. */
    private static int shares() {
        return Runtime.getRuntime().availableProcessors();
    }

    private RunView orRefused(Scope scope, String act, String subject, Supplier<RunView> work) {
        return teller.orRefused(scope, Teller.RUN + "." + act, Teller.RUN, subject, work);
    }

    private RunView found(Scope scope, long id) {
        return runs.find(scope, id).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private static void refuseSigned(RunView run) {
        if (run.state() == RunState.SIGNED_OFF) {
            throw Rejected.because(
                    ReconciliationProblem.DAY_SIGNED_OFF, run.businessDate().toString());
        }
    }

    /** Enterprises have no part in it, whatever their permissions. */
    private static void permit(Scope scope, Permission permission) {
        scope.require(permission);
        if (scope.enterprise().isPresent()) {
            throw Rejected.because(AccessProblem.FORBIDDEN, permission.name());
        }
    }
}
