package cn.singlewindow.whole;

import static cn.singlewindow.whole.PlantedDeclarations.seqNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.collaboration.reconciliation.AssignDiscrepancy;
import cn.singlewindow.collaboration.reconciliation.CauseCode;
import cn.singlewindow.collaboration.reconciliation.CloseDiscrepancy;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyDesk;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyQuery;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyRow;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyState;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyView;
import cn.singlewindow.collaboration.reconciliation.ExplainDiscrepancy;
import cn.singlewindow.collaboration.reconciliation.Reconciliations;
import cn.singlewindow.collaboration.reconciliation.RunState;
import cn.singlewindow.collaboration.reconciliation.RunView;
import cn.singlewindow.platform.jobs.JobRun;
import cn.singlewindow.platform.jobs.Jobs;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testbed.WindowTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The night as it runs in the server: the real job, its partitions and threads, its repository, the real tables. */
@Application("RC-07")
class NightlyReconciliationIT extends WindowTest {

    private static final Scope OPERATOR = Scope.system("test");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final String TWIN = seqNo(101);
    private static final String SILENT = seqNo(102);
    private static final String DRIFTED = seqNo(7);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private DiscrepancyDesk desk;

    @Inject
    private Jobs jobs;

    @Inject
    private Database database;

    @Inject
    private Texts texts;

    @Test
    void findsWhatIsPlantedInventsNothingAndClosesWhatIsMended() {
        plant();
        RunView first = ended(reconciliations.start(OPERATOR, MONDAY));
        assertThat(first.state()).isEqualTo(RunState.EXCEPTIONS);
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "REC-08 NEAR_DUPLICATE " + TWIN,
                        "REC-18 SILENT_SUBMISSION " + SILENT,
                        "REC-19 STATUS_DRIFT " + DRIFTED);
        refusesTheSameDay();
        sameResultAgain(first);
        String id = row(SILENT).id();
        handles(SILENT);
        agesUnderItsId(id);
        closesOnceMended();
        resumesWhatDied();
        leavesATrace(first, id);
        sharedWhatTheContractsSay();
    }

    @Test
    void refusesADayToComeAndThoseWhoMayNot() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reconciliations.start(OPERATOR, LocalDate.of(2999, 1, 1)))
                .withMessage("RC-704");
        Scope reader = new Scope("reader", Scope.Means.USER, OPERATOR.party(), Set.of(Permission.RECONCILIATION_READ));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> reconciliations.start(reader, MONDAY));
    }

    private void plant() {
        PlantedDeclarations day = new PlantedDeclarations(database, "2026-03-02 01:00:00");
        for (int n = 1; n <= 40; n++) {
            day.released(n, n, "BILL" + n);
        }
        day.released(100, 500, "COSU 88-0001");
        day.released(101, 500, "cosu880001");
        day.unanswered(102);
        day.stateDrifts(7, "ASSESSED");
    }

    /** JB-05: the tax authority gets the states of the day with the fields of its contract, customs' own number among them. */
    private void sharedWhatTheContractsSay() {
        String file = await().atMost(PATIENCE)
                .until(
                        () -> database.first(
                                        "SELECT CONVERT(p.body USING utf8mb4) AS body FROM collaboration_bulk_part p"
                                                + " JOIN collaboration_bulk_file f ON f.id = p.file_id WHERE f.sender = 'window'"
                                                + " AND f.receiver = 'MSA' AND f.dataset = 'goods.status' ORDER BY f.seq LIMIT 1",
                                        row -> row.text("body"))
                                .orElse(""),
                        text -> !text.isEmpty());
        assertThat(file)
                .startsWith("#header version=1.0 dataset=goods.status agency=MSA businessDate=" + MONDAY)
                .contains("\nentryId,state,version\n", "#trailer rows=", " signature=")
                .doesNotContain(SILENT);
    }

    private void refusesTheSameDay() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reconciliations.start(OPERATOR, MONDAY))
                .withMessage("RC-702")
                .satisfies(refusal -> assertThat(
                                texts.text(Locale.ENGLISH, refusal.violations().get(0)))
                        .isEqualTo("2026-03-02 has been compared already."));
    }

    private void sameResultAgain(RunView first) {
        RunView again = ended(reconciliations.runAgain(OPERATOR, MONDAY, "test"));
        assertThat(again.attempt()).isEqualTo(first.attempt() + 1);
        assertThat(again.resultHash()).isEqualTo(first.resultHash());
        assertThat(again.sameAsBefore()).isTrue();
        assertThat(found()).hasSize(3);
    }

    private void handles(String key) {
        DiscrepancyRow row = row(key);
        DiscrepancyView assigned = desk.assign(OPERATOR, new AssignDiscrepancy(row.id(), row.version(), "li.wei"));
        assertThat(assigned.summary().assignee()).isEqualTo("li.wei");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.assign(OPERATOR, new AssignDiscrepancy(row.id(), row.version(), "wang.fang")))
                .withMessage("RC-706");
        DiscrepancyView explained = desk.explain(
                OPERATOR,
                new ExplainDiscrepancy(
                        row.id(), assigned.summary().version(), CauseCode.LATE_MESSAGE, "The answer is late.", false));
        assertThat(explained.summary().state()).isEqualTo(DiscrepancyState.EXPLAINED);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.requestClose(
                        OPERATOR,
                        new CloseDiscrepancy(row.id(), explained.summary().version(), "")))
                .withMessage("RC-708");
    }

    private void agesUnderItsId(String id) {
        ended(reconciliations.start(OPERATOR, TUESDAY));
        DiscrepancyRow aged = row(SILENT);
        assertThat(aged.id()).isEqualTo(id);
        assertThat(aged.firstSeen()).isEqualTo(MONDAY);
        assertThat(aged.nights()).isEqualTo(2);
        assertThat(aged.state()).isEqualTo(DiscrepancyState.EXPLAINED);
    }

    private void closesOnceMended() {
        PlantedDeclarations day = new PlantedDeclarations(database, "2026-03-02 01:00:00");
        day.answered(102);
        DiscrepancyRow row = row(SILENT);
        DiscrepancyView closed = desk.requestClose(OPERATOR, new CloseDiscrepancy(row.id(), row.version(), "answered"));
        assertThat(closed.summary().state()).isEqualTo(DiscrepancyState.CLOSED);
        assertThat(closed.history())
                .extracting(DiscrepancyView.HistoryEntry::to)
                .containsExactly(
                        DiscrepancyState.OPEN,
                        DiscrepancyState.ASSIGNED,
                        DiscrepancyState.EXPLAINED,
                        DiscrepancyState.VERIFIED,
                        DiscrepancyState.CLOSED);
        day.stateDrifts(7, "RELEASED");
    }

    /** A run whose server died before its job began: nobody holds its lease. */
    private void resumesWhatDied() {
        LocalDate wednesday = TUESDAY.plusDays(1);
        database.update(
                "INSERT INTO collaboration_recon_run (id, business_date, attempt, watermark, state, reason, started_by,"
                        + " started_at, lease_until, settles, compared, found) VALUES (88, ?, 1, '2026-03-04 16:30:00',"
                        + " 'READY', '', 'test', '2026-03-04 16:30:00', '2026-03-04 16:30:00', 1, 0, 0)",
                wednesday);
        assertThat(reconciliations.resumeAbandoned(OPERATOR)).isBetween(0, 1);
        RunView run = ended(reconciliations.progress(OPERATOR, 88).run());
        assertThat(run.state()).isEqualTo(RunState.EXCEPTIONS);
        assertThat(row(DRIFTED).state()).isEqualTo(DiscrepancyState.VERIFIED);
        assertThat(row(TWIN).nights()).isEqualTo(3);
    }

    /** PROMISES N4, and the outbox. */
    private void leavesATrace(RunView first, String id) {
        assertThat(traces(Long.toString(first.id())))
                .containsExactly(
                        "collaboration.run.open DONE", "collaboration.run.begin DONE", "collaboration.run.end DONE");
        assertThat(traces(MONDAY.toString())).contains("collaboration.run.start REFUSED");
        assertThat(traces(id))
                .containsExactly(
                        "collaboration.discrepancy.assign DONE",
                        "collaboration.discrepancy.assign REFUSED",
                        "collaboration.discrepancy.explain DONE",
                        "collaboration.discrepancy.close REFUSED",
                        "collaboration.discrepancy.verify DONE",
                        "collaboration.discrepancy.close DONE");
        assertThat(database.list(
                        "SELECT recipient FROM platform_outbox WHERE topic = 'collaboration.discrepancy.changed'"
                                + " AND payload LIKE ? ORDER BY id",
                        row -> row.text("recipient"),
                        "%" + id + "%"))
                .containsExactly("HUB", "HUB", "HUB", "HUB");
    }

    private List<String> traces(String subject) {
        return database.list(
                "SELECT what, outcome FROM platform_audit WHERE subject_id = ? ORDER BY id",
                row -> row.text("what") + " " + row.text("outcome"),
                subject);
    }

    private RunView ended(RunView run) {
        await().atMost(PATIENCE)
                .until(() -> reconciliations
                                .progress(OPERATOR, run.id())
                                .run()
                                .state()
                                .ended()
                        || failed());
        assertThat(jobs.history(Reconciliations.JOB, 1)).allMatch(job -> job.state() != JobRun.State.FAILED);
        return reconciliations.progress(OPERATOR, run.id()).run();
    }

    private boolean failed() {
        return jobs.history(Reconciliations.JOB, 1).stream().anyMatch(job -> job.state() == JobRun.State.FAILED);
    }

    private List<String> found() {
        return planted().stream()
                .map(row -> row.check() + " " + row.kind() + " " + row.key())
                .toList();
    }

    private DiscrepancyRow row(String key) {
        return planted().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<DiscrepancyRow> planted() {
        return desk.search(OPERATOR, new DiscrepancyQuery("I88", Set.of(), Set.of(), Set.of(), "", false, "", 200))
                .items();
    }
}
