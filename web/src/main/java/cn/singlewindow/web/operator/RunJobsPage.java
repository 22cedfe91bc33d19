package cn.singlewindow.web.operator;

import cn.singlewindow.collaboration.reconciliation.DeliveryView;
import cn.singlewindow.collaboration.reconciliation.Intake;
import cn.singlewindow.collaboration.reconciliation.Reconciliations;
import cn.singlewindow.collaboration.reconciliation.RunProgress;
import cn.singlewindow.collaboration.reconciliation.RunView;
import cn.singlewindow.platform.jobs.JobDesk;
import cn.singlewindow.platform.jobs.JobRun;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.Codes;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nightly jobs: their history, how far they are, start, run again, sign off. */
@Application("RC-07")
@Named
@ViewScoped
public class RunJobsPage extends ListPage<RunView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 30;

    @Inject
    Reconciliations reconciliations;

    @Inject
    Intake intake;

    @Inject
    JobDesk jobs;

    @Inject
    CurrentUser user;

    @Inject
    Codes codes;

    @Inject
    Refusals refusals;

    private long id;
    private @Nullable LocalDate day;
    private String reason = "";

    @Override
    protected Page<RunView> read() {
        return reconciliations.runs(user.scope(), getAfter(), ROWS);
    }

    /** Starts the comparison of a day, or goes on with it. */
    public void start() {
        id = reconciliations.start(user.scope(), chosenDay()).id();
        done("job.started");
    }

    /** Compares a day once more. */
    public void again() {
        id = reconciliations.runAgain(user.scope(), chosenDay(), reason.strip()).id();
        reason = "";
        done("job.started");
    }

    /** Compares what there is now, by all checks; the night is run all the same. */
    public void compareNow() {
        id = reconciliations.startByDay(user.scope(), List.of(), reason.strip()).id();
        reason = "";
        done("job.started");
    }

    /** The last files that agencies delivered. */
    public List<DeliveryView> getDeliveries() {
        return user.may("RECONCILIATION_READ")
                ? intake.list(user.scope(), "", ROWS).items()
                : List.of();
    }

    /** Takes note of the totals. */
    public void signOff(long run) {
        reconciliations.signOff(user.scope(), run);
        done("job.signed");
    }

    private LocalDate chosenDay() {
        return day == null ? codes.today().minusDays(1) : day;
    }

    private void done(String text) {
        changed();
        refusals.done(text);
    }

    /** Shows how far a run is. */
    public void look(long run) {
        id = run;
    }

    /** The last executions of every job, newest first. */
    public List<JobRun> getExecutions() {
        return jobs.history(user.scope(), ROWS);
    }

    /** Goes on with an execution that failed or was stopped. */
    public void restart(long execution) {
        jobs.restart(user.scope(), execution);
        done("job.started");
    }

    /** Asks an execution to stop. */
    public void stop(long execution) {
        jobs.stop(user.scope(), execution);
        done("job.stopping");
    }

    /** How far the run that is looked at is; nothing if none is. */
    public @Nullable RunProgress getProgress() {
        return id == 0 ? null : reconciliations.progress(user.scope(), id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
