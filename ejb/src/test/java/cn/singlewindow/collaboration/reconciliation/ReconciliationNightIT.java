package cn.singlewindow.collaboration.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nights on a real database: RC-07 R2 (same result again), R3 (same id, age), R4 (only data close). */
@Application("RC-07")
class ReconciliationNightIT {

    private static final LocalDate MONDAY = NightFixtures.MONDAY;

    private static LocalDatabase server;
    private static NightFixtures nights;

    @BeforeAll
    static void start() throws Exception {
        server = LocalDatabase.forTests(Path.of("target", "night-db").toAbsolutePath());
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.owner().name());
        source.setPassword(server.owner().password());
        nights = new NightFixtures(new Database(source), List.of(new NightFixtures.LedgersAgree()));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void bothLedgersAgree() {
        nights.balancedLedgers(300);
    }

    @Test
    void balancesWhenBothSidesAgree() {
        RunView run = nights.nightOf(MONDAY);
        assertThat(run.state()).isEqualTo(RunState.BALANCED);
        assertThat(run.compared()).isEqualTo(600);
        assertThat(nights.discrepancies()).isEmpty();
    }

    @Test
    void findsAllThatWasPlantedAndInventsNothing() {
        plant();
        RunView run = nights.nightOf(MONDAY);
        assertThat(run.state()).isEqualTo(RunState.EXCEPTIONS);
        assertThat(run.found()).isEqualTo(3);
        assertThat(nights.discrepancies())
                .extracting(row -> row.key() + " " + row.kind())
                .containsExactlyInAnyOrder("N7 ONLY_IN_WINDOW", "N299 STATE_DIFFERS", "N8 ONLY_IN_AGENCY");
        DiscrepancyView view = nights.desk.find(
                NightFixtures.OPERATOR, nights.discrepancyOf("N299").id());
        assertThat(view.leftEvidence()).contains("RELEASED");
        assertThat(view.rightEvidence()).contains("HELD");
        assertThat(view.summary().exposure()).isEqualByComparingTo("10");
        assertThat(view.summary().dueOn()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void leavesWhatIsWithinToleranceOrBehindTheWatermarkToTheNextNight() {
        nights.database.update("INSERT INTO test_window VALUES (1001, 'LATE', 'RELEASED', 1, '2026-03-02 23:50:00')");
        nights.database.update("INSERT INTO test_agency VALUES (1002, 'NEXT', 'RELEASED', 1, '2026-03-03 00:00:01')");
        assertThat(nights.nightOf(MONDAY).state()).isEqualTo(RunState.BALANCED);
        assertThat(nights.nightOf(MONDAY.plusDays(1)).found()).isEqualTo(2);
    }

    @Test
    void sameNightAgainGivesTheSameResult() {
        plant();
        RunView first = nights.nightOf(MONDAY);
        RunView second = nights.nightOf(MONDAY);
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.resultHash()).isEqualTo(first.resultHash());
        assertThat(second.sameAsBefore()).isTrue();
        assertThat(nights.discrepancies()).hasSize(3).allMatch(row -> row.state() == DiscrepancyState.OPEN);
    }

    @Test
    void agesUnderTheSameIdWhenFoundAgain() {
        plant();
        nights.nightOf(MONDAY);
        DiscrepancyRow first = nights.discrepancyOf("N7");
        nights.nightOf(MONDAY.plusDays(1));
        DiscrepancyRow second = nights.discrepancyOf("N7");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.firstSeen()).isEqualTo(MONDAY);
        assertThat(second.nights()).isEqualTo(2);
        assertThat(nights.desk.find(NightFixtures.OPERATOR, first.id()).history())
                .hasSize(1);
    }

    @Test
    void verifiesClosesAndReopensAsTheDataSay() {
        plant();
        nights.nightOf(MONDAY);
        mend();
        assertThat(nights.nightOf(MONDAY.plusDays(1)).state()).isEqualTo(RunState.BALANCED);
        assertThat(nights.discrepancies()).allMatch(row -> row.state() == DiscrepancyState.VERIFIED);
        nights.nightOf(MONDAY.plusDays(1));
        assertThat(nights.discrepancies()).allMatch(row -> row.state() == DiscrepancyState.VERIFIED);
        nights.nightOf(MONDAY.plusDays(2));
        assertThat(nights.discrepancies()).allMatch(row -> row.state() == DiscrepancyState.CLOSED);
        plant();
        nights.nightOf(MONDAY.plusDays(3));
        DiscrepancyRow again = nights.discrepancyOf("N7");
        assertThat(again.state()).isEqualTo(DiscrepancyState.OPEN);
        assertThat(again.reopened()).isEqualTo(1);
        assertThat(again.firstSeen()).isEqualTo(MONDAY);
        assertThat(nights.desk.find(NightFixtures.OPERATOR, again.id()).history())
                .extracting(DiscrepancyView.HistoryEntry::to)
                .containsExactly(
                        DiscrepancyState.OPEN,
                        DiscrepancyState.VERIFIED,
                        DiscrepancyState.CLOSED,
                        DiscrepancyState.OPEN);
    }

    @Test
    void theNextExecutionGoesOnWhereADeadOneStopped() {
        nights.balancedLedgers(60_000);
        plant();
        RunView whole = nights.nightOf(MONDAY);
        long run = nights.begin(MONDAY);
        nights.plan(run, 1);
        List<Slice> all = nights.open(run, 0);
        nights.night.compare(all.get(0), 1);
        nights.plan(run, 2);
        assertThat(nights.open(run, 0)).doesNotContain(all.get(0));
        for (int share = 0; share < NightFixtures.SHARES; share++) {
            nights.open(run, share).forEach(slice -> nights.night.compare(slice, 2));
        }
        nights.night.settle(run, 2);
        assertThat(nights.view(run).resultHash()).isEqualTo(whole.resultHash());
        assertThat(nights.view(run).compared()).isEqualTo(whole.compared());
    }

    @Test
    void anExecutionThatLostItsRunCanChangeNothing() {
        long run = nights.begin(MONDAY);
        nights.plan(run, 1);
        Slice slice = nights.open(run, 0).get(0);
        nights.plan(run, 2);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> nights.night.compare(slice, 1));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> nights.night.settle(run, 1));
    }

    @Test
    void aDayThatWasOvertakenIsComparedButChangesNothing() {
        nights.nightOf(MONDAY);
        nights.nightOf(MONDAY.plusDays(1));
        plant();
        assertThat(nights.nightOf(MONDAY).found()).isEqualTo(3);
        assertThat(nights.discrepancies()).isEmpty();
    }

    @Test
    void onlyAgreementClosesAndNotWords() {
        plant();
        nights.nightOf(MONDAY);
        DiscrepancyRow open = nights.discrepancyOf("N299");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> close(open))
                .satisfies(refused -> assertThat(refused.violations().get(0).problem())
                        .isEqualTo(ReconciliationProblem.STILL_DIFFERENT));
        mend();
        assertThat(close(open).summary().state()).isEqualTo(DiscrepancyState.CLOSED);
    }

    @Test
    void staleVersionsAndForeignAgenciesAreRefused() {
        plant();
        nights.nightOf(MONDAY);
        DiscrepancyRow open = nights.discrepancyOf("N7");
        DiscrepancyView assigned =
                nights.desk.assign(NightFixtures.OPERATOR, new AssignDiscrepancy(open.id(), open.version(), "officer"));
        assertThat(assigned.summary().assignee()).isEqualTo("officer");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> close(open));
    }

    private static DiscrepancyView close(DiscrepancyRow row) {
        return nights.desk.requestClose(NightFixtures.OPERATOR, new CloseDiscrepancy(row.id(), row.version(), "seen"));
    }

    private static void plant() {
        nights.database.update("DELETE FROM test_agency WHERE number = 'N7'");
        nights.database.update("DELETE FROM test_window WHERE number = 'N8'");
        nights.database.update("UPDATE test_agency SET state = 'HELD' WHERE number = 'N299'");
    }

    private static void mend() {
        nights.database.update("INSERT INTO test_agency SELECT * FROM test_window WHERE number = 'N7'");
        nights.database.update("INSERT INTO test_window SELECT * FROM test_agency WHERE number = 'N8'");
        nights.database.update("UPDATE test_agency SET state = 'RELEASED' WHERE number = 'N299'");
    }
}
