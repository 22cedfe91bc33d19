package cn.singlewindow.web.operator;

import cn.singlewindow.collaboration.reconciliation.Reconciliations;
import cn.singlewindow.collaboration.reconciliation.RunProgress;
import cn.singlewindow.collaboration.reconciliation.RunView;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.Codes;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.KeyWalk;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.Walking;
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
public class RunJobsPage extends Walking {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 30;

    @Inject
    Reconciliations reconciliations;

    @Inject
    CurrentUser user;

    @Inject
    Codes codes;

    @Inject
    Refusals refusals;

    private long id;
    private @Nullable LocalDate day;
    private String reason = "";
    private transient @Nullable Page<RunView> page;

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        page();
    }

    private Page<RunView> page() {
        Page<RunView> known = page;
        if (known == null) {
            known = reconciliations.runs(user.scope(), getAfter(), ROWS);
            page = known;
        }
        return known;
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

    /** Takes note of the totals. */
    public void signOff(long run) {
        reconciliations.signOff(user.scope(), run);
        done("job.signed");
    }

    private LocalDate chosenDay() {
        return day == null ? codes.today().minusDays(1) : day;
    }

    private void done(String text) {
        page = null;
        refusals.done(text);
    }

    /** Shows how far a run is. */
    public void look(long run) {
        id = run;
    }

    /** How far the run that is looked at is; nothing if none is. */
    public @Nullable RunProgress getProgress() {
        return id == 0 ? null : reconciliations.progress(user.scope(), id);
    }

    /** The runs, newest first. */
    public List<RunView> getRows() {
        return page().items();
    }

    /** Where the pages before and after are. */
    public KeyWalk getWalk() {
        return walk("/operator/run-jobs.xhtml", page().nextKey());
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
