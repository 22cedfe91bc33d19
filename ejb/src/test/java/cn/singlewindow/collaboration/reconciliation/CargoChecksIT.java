package cn.singlewindow.collaboration.reconciliation;

import static cn.singlewindow.collaboration.reconciliation.DeclarationFixtures.id;
import static cn.singlewindow.collaboration.reconciliation.DeclarationFixtures.seqNo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.collaboration.reconciliation.rules.CargoChecks;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.shared.Application;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of discrepancy of REC-08, REC-18 and REC-19 planted among orderly declarations: all found, none invented. */
@Application("RC-07")
class CargoChecksIT {

    private static LocalDatabase server;
    private static NightFixtures nights;
    private static DeclarationFixtures port;

    @BeforeAll
    static void start() throws Exception {
        server = LocalDatabase.forTests(Path.of("target", "cargo-db").toAbsolutePath());
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.application().name());
        source.setPassword(server.application().password());
        nights = new NightFixtures(new Database(source), CargoChecks.all());
        source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.owner().name());
        source.setPassword(server.owner().password());
        port = new DeclarationFixtures(new Database(source));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void anOrderlyDay() {
        nights.settings.values.clear();
        port.none();
        port.orderly(40);
    }

    @Test
    void findsNothingOnAnOrderlyDay() {
        RunView run = nights.nightOf(NightFixtures.MONDAY);
        assertThat(found()).isEmpty();
        assertThat(run.state()).isEqualTo(RunState.BALANCED);
        assertThat(run.compared()).isEqualTo(2 * 40 + (40 + 120) + (40 + 200 + 40 + 40 + 40));
    }

    @Test
    void findsEveryKindAndInventsNothing() {
        plant();
        RunView run = nights.nightOf(NightFixtures.MONDAY);
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "REC-08 NEAR_DUPLICATE " + seqNo(101),
                        "REC-08 SPLIT " + seqNo(104) + "/split",
                        "REC-18 SILENT_SUBMISSION " + seqNo(105),
                        "REC-18 RESULT_UNTOLD " + seqNo(10),
                        "REC-18 ORPHAN_RESULT " + id(900) + "/" + (id(900) + 1),
                        "REC-19 STATUS_DRIFT " + seqNo(11),
                        "REC-19 NO_HISTORY " + seqNo(12),
                        "REC-19 VERSION_GAP " + seqNo(13) + "/" + (id(13) + 4),
                        "REC-19 ILLEGAL_TRANSITION " + seqNo(14) + "/" + (id(14) + 6),
                        "REC-19 CASE_CLOSED_EARLY " + seqNo(15) + "/GACC",
                        "REC-19 CASE_LEFT_OPEN " + seqNo(106) + "/GACC",
                        "REC-19 CASE_MISSING " + seqNo(17) + "/route",
                        "REC-19 UNKNOWN_SUBJECT " + id(901) + "/TAX");
        assertThat(run.found()).isEqualTo(13);
        assertThat(nights.nightOf(NightFixtures.MONDAY).sameAsBefore()).isTrue();
    }

    @Test
    void comparesWithTheNumbersThatAreSet() {
        port.released(102, 501, "A1", 2_000_00);
        port.released(103, 501, "A2", 2_500_00);
        port.unanswered(105);
        nights.settings.values.put("collaboration.recon.split.below.fen", 4_000_00L);
        nights.settings.values.put("collaboration.recon.rec-18.tolerance.minutes", 2 * 24 * 60L);
        nights.nightOf(NightFixtures.MONDAY);
        assertThat(found()).containsExactly("REC-08 SPLIT " + seqNo(103) + "/split");
    }

    private static void plant() {
        port.released(100, 500, "COSU 61-0001", 80_000_00);
        port.released(101, 500, "cosu610001", 80_000_00);
        port.released(102, 501, "A1", 2_000_00);
        port.released(103, 501, "A2", 2_500_00);
        port.released(104, 501, "A3", 3_000_00);
        port.unanswered(105);
        port.sql("DELETE FROM goods_receipt WHERE declaration_id = ? AND channel_code <> '7'", id(10));
        port.receipt(900, 1, "P");
        port.sql("UPDATE goods_declaration SET state = 'ASSESSED' WHERE id = ?", id(11));
        port.sql("DELETE FROM goods_transition WHERE declaration_id = ?", id(12));
        port.sql("DELETE FROM goods_transition WHERE id = ?", id(13) + 3);
        port.step(14, 6, "RELEASED", "DRAFT");
        port.sql("UPDATE goods_declaration SET state = 'DRAFT' WHERE id = ?", id(14));
        port.sql("UPDATE collaboration_case SET state = 'CLOSED' WHERE subject_id = ?", id(15));
        port.released(106, 106, "BILL106", 100_000_00);
        port.step(106, 6, "RELEASED", "CLEARED");
        port.sql("UPDATE goods_declaration SET state = 'CLEARED' WHERE id = ?", id(106));
        port.sql("DELETE FROM collaboration_case WHERE subject_id = ?", id(17));
        port.agencyCase(901, "TAX", "OPEN");
    }

    private static List<String> found() {
        return nights.discrepancies().stream()
                .map(row -> row.check() + " " + row.kind() + " " + row.key())
                .toList();
    }
}
