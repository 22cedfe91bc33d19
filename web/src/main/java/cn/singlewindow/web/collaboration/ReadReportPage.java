package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.reconciliation.MorningReport;
import cn.singlewindow.collaboration.reconciliation.MorningReports;
import cn.singlewindow.collaboration.reconciliation.NightMeters;
import cn.singlewindow.collaboration.reconciliation.NightTaskView;
import cn.singlewindow.collaboration.reconciliation.NightTasks;
import cn.singlewindow.collaboration.reconciliation.OwnerTime;
import cn.singlewindow.collaboration.reconciliation.Reconciliations;
import cn.singlewindow.collaboration.reconciliation.RekeyedFields;
import cn.singlewindow.collaboration.reconciliation.RunView;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of the morning: what the night compared, found and settled, signed (RC-07, JB-08). */
@Application("RC-07")
@Named
@RequestScoped
public class ReadReportPage {

    private static final int NIGHTS = 30;

    @Inject
    MorningReports reports;

    @Inject
    Reconciliations reconciliations;

    @Inject
    NightTasks tasks;

    @Inject
    NightMeters meters;

    @Inject
    CurrentUser user;

    private long id;
    private String agency = "";
    private @Nullable MorningReport report;

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        if (id == 0) {
            id = getNights().stream().findFirst().map(RunView::id).orElse(0L);
        }
        if (id != 0) {
            report = reports.find(user.scope(), id, agency).orElse(null);
        }
    }

    /** The last runs that have come to their end. */
    public List<RunView> getNights() {
        return reconciliations.runs(user.scope(), "", NIGHTS).items().stream()
                .filter(run -> run.state().ended())
                .toList();
    }

    /** Whose clock ran how long in the days up to the night. */
    public List<OwnerTime> getClock() {
        return report == null
                ? List.of()
                : meters.clock(user.scope(), since(report), report.run().businessDate());
    }

    /** What was asked for twice in the days up to the night. */
    public List<RekeyedFields> getRekeyed() {
        return report == null
                ? List.of()
                : meters.onceOnly(user.scope(), since(report), report.run().businessDate());
    }

    private static LocalDate since(MorningReport read) {
        return read.run().businessDate().minusDays(NIGHTS);
    }

    /** The report; nothing before the first night, nor of a night that has not come to it. */
    public @Nullable MorningReport getReport() {
        return report;
    }

    /** What the other steps of the night did. */
    public List<NightTaskView> getTasks() {
        return id == 0 ? List.of() : tasks.of(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency == null ? "" : agency;
    }
}
