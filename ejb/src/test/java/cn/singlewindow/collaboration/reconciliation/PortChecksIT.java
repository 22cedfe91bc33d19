package cn.singlewindow.collaboration.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.collaboration.reconciliation.rules.NightChecks;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.shared.Application;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ships, bills, boxes, persons, holds and what agencies tell of them: in order nothing is found, each planted kind is. */
@Application("RC-07")
class PortChecksIT {

    private static final String VISIT = "SHA20260000001";
    private static final String ATA = "2026-03-01 02:00:00";
    private static final String ATD = "2026-03-02 02:00:00";
    private static final String BOX = "MSKU0000018";
    private static final String SEQ = "I20260000000000001";

    private static LocalDatabase server;
    private static NightFixtures nights;
    private static PlantedPort port;

    @BeforeAll
    static void start() throws Exception {
        server = LocalDatabase.forTests(Path.of("target", "port-db").toAbsolutePath());
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.owner().name());
        source.setPassword(server.owner().password());
        Database database = new Database(source);
        nights = new NightFixtures(
                database,
                NightChecks.all().stream()
                        .filter(check -> !List.of("REC-08", "REC-18", "REC-19").contains(check.id()))
                        .toList());
        port = new PlantedPort(database);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void anOrderlyPort() {
        nights.nothing();
        port.none(
                "vessel_visit",
                "vessel_person",
                "vessel_permit",
                "vessel_dues",
                "vessel_clearance",
                "vessel_detention",
                "vessel_section",
                "manifest_bill",
                "manifest_container",
                "manifest_item",
                "manifest_link",
                "manifest_filing",
                "manifest_report_line",
                "goods_declaration",
                "goods_container",
                "goods_transition",
                "collaboration_hold",
                "collaboration_message",
                "reference_load_line",
                "reference_load");
        everybodyHasTold();
        ship();
        cargo();
    }

    private static void everybodyHasTold() {
        for (String told : List.of(
                "gate-out PORTA",
                "container-status PORTA",
                "person-record NIA",
                "head-count NIA",
                "head-count PORTA",
                "dg-permit MSA",
                "visit-times MSA",
                "visit-times NIA",
                "message-count GACC",
                "enforced-hold PORTA",
                "reference-edition MSA")) {
            nights.told(told.split(" ", 2)[0], told.split(" ", 2)[1], NightFixtures.MONDAY);
        }
    }

    private static void ship() {
        port.row(
                "vessel_visit",
                "id",
                1L,
                "visit",
                VISIT,
                "state",
                "SAILED",
                "ship_id",
                7L,
                "imo",
                "9074729",
                "flag",
                "CHN",
                "passengers",
                20,
                "ata",
                ATA,
                "atd",
                ATD,
                "voyage_in",
                "V1",
                "opened_at",
                "2026-02-25 00:00:00");
        port.row(
                "vessel_clearance",
                "visit_id",
                1L,
                "number",
                "C1",
                "code",
                "C1",
                "state",
                "USED",
                "issued_at",
                "2026-03-01 20:00:00",
                "valid_until",
                "2026-03-02 20:00:00",
                "signature",
                new byte[1]);
        port.row(
                "vessel_dues",
                "ship_id",
                7L,
                "visit_id",
                1L,
                "state",
                "LICENCE_VALID",
                "term",
                30,
                "net_tonnage",
                5000,
                "flag",
                "CHN",
                "preferential",
                1,
                "rate",
                "2.9",
                "amount_fen",
                1450000,
                "valid_from",
                "2026-02-15",
                "valid_until",
                "2026-03-16");
        person(1, "A1", "ADMITTED");
        for (String agency : List.of("NIA", "PORTA")) {
            port.row(
                    "collaboration_told_head_count",
                    "id",
                    KeyHash.of(agency, VISIT, "IN"),
                    "agency",
                    agency,
                    "visit",
                    VISIT,
                    "direction",
                    "IN",
                    "persons",
                    20);
        }
        for (String agency : List.of("NIA", "MSA")) {
            times(agency, VISIT, "2026-03-01 02:10:00", ATD);
        }
    }

    private static void person(int position, String document, String state) {
        port.row(
                "vessel_person",
                "visit_id",
                1L,
                "section",
                "CREW",
                "list_version",
                1,
                "current",
                1,
                "position",
                position,
                "document_number",
                document,
                "issuing_state",
                "CHN",
                "state",
                state);
        record(document, state);
    }

    private static void record(String document, String state) {
        String hash = sha256(document + "|CHN");
        port.row(
                "collaboration_told_person_record",
                "id",
                KeyHash.of(VISIT, "CREW", hash),
                "agency",
                "NIA",
                "visit",
                VISIT,
                "section",
                "CREW",
                "person_hash",
                hash,
                "state",
                state);
    }

    private static void times(String agency, String visit, String ata, String atd) {
        port.row(
                "collaboration_told_visit_times",
                "id",
                KeyHash.of(agency, visit),
                "agency",
                agency,
                "visit",
                visit,
                "ata",
                ata,
                "atd",
                atd);
    }

    private static void cargo() {
        bill(1L, "B1", "I", 1);
        box(1L, BOX, "S1");
        port.row("manifest_item", "bill_id", 1L, "position", 1, "un_number", "1263", "hazard_class", "3");
        port.row(
                "vessel_section",
                "visit_id",
                1L,
                "section",
                "DANGEROUS_GOODS",
                "version",
                1,
                "declared",
                "[{\"unNumber\":\"1263\"}]");
        port.row(
                "collaboration_told_dg_permit",
                "id",
                KeyHash.of("V1", "B1", "1263"),
                "voyage",
                "V1",
                "bill_no",
                "B1",
                "un_number",
                "1263",
                "hazard_class",
                "3");
        port.row("manifest_filing", "number", "F1", "kind", "TALLY_IN", "voyage_key", "V1");
        line(11L, "TALLY_IN", BOX, "S1");
        declaration(1L, SEQ, "RELEASED", 10, "100");
        port.row("goods_container", "declaration_id", 1L, "position", 1, "container_id", BOX);
        link(1L, SEQ, 10, "100");
        gateOut(BOX);
        bill(2L, "B2", "E", 0);
        port.row(
                "manifest_container",
                "bill_id",
                2L,
                "number",
                "MSKU0000023",
                "voyage_key",
                "V1",
                "released_at",
                ATA,
                "loading_at",
                ATA);
        line(12L, "STOWAGE", "MSKU0000023", "");
        port.row("reference_load", "id", 5L, "edition", "2026-03", "state", "DONE");
        port.row("reference_load_line", "load_id", 5L, "code_table", "country");
        edition("country", "2026-03");
    }

    private static void bill(long id, String key, String direction, int dangerous) {
        port.row(
                "manifest_bill",
                "id",
                id,
                "direction",
                direction,
                "imo",
                "9074729",
                "voyage_key",
                "V1",
                "bill_no",
                key,
                "bill_key",
                key,
                "live",
                1,
                "state",
                direction.equals("E") ? "SAILED" : "LINKED",
                "packages",
                10,
                "gross_kg",
                "100",
                "dangerous",
                dangerous,
                "linked_packages",
                direction.equals("E") ? 0 : 10,
                "arrived_at",
                ATA);
    }

    private static void box(long bill, String number, String seals) {
        port.row("manifest_container", "bill_id", bill, "number", number, "voyage_key", "V1", "seals", seals);
    }

    private static void line(long filing, String kind, String container, String seals) {
        port.row(
                "manifest_report_line",
                "filing_id",
                filing,
                "kind",
                kind,
                "voyage_key",
                "V1",
                "container",
                container,
                "seals",
                seals,
                "happened_at",
                ATA);
    }

    private static void declaration(long id, String seqNo, String state, int packages, String gross) {
        port.row(
                "goods_declaration",
                "id",
                id,
                "seq_no",
                seqNo,
                "state",
                state,
                "direction",
                "I",
                "traf_mode",
                "2",
                "voyage_no",
                "V1",
                "packages",
                packages,
                "gross_weight",
                gross,
                "submitted_at",
                "2026-02-27 00:00:00",
                "changed_at",
                "2026-02-28 00:00:00",
                "value_fen",
                100000);
    }

    private static void link(long bill, String seqNo, int packages, String gross) {
        port.row(
                "manifest_link",
                "bill_id",
                bill,
                "seq_no",
                seqNo,
                "packages",
                packages,
                "gross_kg",
                gross,
                "state",
                "ACTIVE");
    }

    private static void gateOut(String container) {
        port.row(
                "collaboration_told_gate_out",
                "id",
                KeyHash.of(container, "V1"),
                "agency",
                "PORTA",
                "container_no",
                container,
                "voyage",
                "V1",
                "gate_out_at",
                ATD);
    }

    private static void edition(String table, String edition) {
        port.row(
                "collaboration_told_reference_edition",
                "id",
                KeyHash.of("MSA", table),
                "agency",
                "MSA",
                "code_table",
                table,
                "edition",
                edition);
    }

    private static void hold(long id, String type, String key, String state) {
        port.row(
                "collaboration_hold",
                "id",
                id,
                "subject_type",
                type,
                "subject_key",
                key,
                "agency",
                "GACC",
                "state",
                state,
                "placed_at",
                "2026-03-01 10:00:00",
                "review_on",
                "2026-04-01",
                "ended_at",
                state.equals("OPEN") ? null : "2026-03-01 11:00:00");
    }

    @Test
    void findsNothingInAnOrderlyPort() {
        RunView run = nights.nightOf(NightFixtures.MONDAY);
        assertThat(found()).isEmpty();
        assertThat(run.compared()).isGreaterThan(20);
    }

    @Test
    void findsWhatIsWrongWithCargo() {
        port.none("manifest_link");
        sql("UPDATE manifest_bill SET arrived_at = '2026-02-01 00:00:00' WHERE id = 1");
        sql("UPDATE goods_declaration SET submitted_at = '2026-02-01 00:00:00'");
        link(2L, "I20260000000000009", 1, "1");
        bill(3L, "B3", "I", 0);
        sql("UPDATE manifest_bill SET linked_packages = 12 WHERE id = 3");
        declaration(3L, "I20260000000000003", "RELEASED", 12, "300");
        link(3L, "I20260000000000003", 12, "100");
        port.row("goods_container", "declaration_id", 3L, "position", 1, "container_id", "TCLU0000001");
        line(15L, "TALLY_IN", "TCLU0000002", "");
        sql("UPDATE manifest_report_line SET seals = 'S9' WHERE container = '" + BOX + "'");
        box(3L, "TCLU0000003", "");
        port.row("manifest_container", "bill_id", 2L, "number", "TCLU0000004", "voyage_key", "V1", "loading_at", ATA);
        port.row("manifest_container", "bill_id", 2L, "number", "TCLU0000005", "voyage_key", "V1", "released_at", ATA);
        line(13L, "STOWAGE", "TCLU0000006", "");
        assertThat(foundTonight())
                .containsExactlyInAnyOrder(
                        "REC-01 BILL_UNDECLARED V1/B1",
                        "REC-01 DECLARATION_WITHOUT_BILL " + SEQ,
                        "REC-02 LINK_WITHOUT_DECLARATION I20260000000000009",
                        "REC-02 LEDGER_DRIFT V1/B1/total",
                        "REC-02 LEDGER_DRIFT V1/B2/total",
                        "REC-02 WEIGHT_DIFFERS I20260000000000003",
                        "REC-02 MORE_THAN_THE_BILL V1/B3/total",
                        "REC-02 BOX_NOT_ON_BILL I20260000000000003/TCLU0000001",
                        "REC-03 OVERLANDED V1/TCLU0000002/TALLY_IN",
                        "REC-03 SEAL_DIFFERS V1/" + BOX + "/TALLY_IN",
                        "REC-03 SHORT_LANDED V1/B3/TCLU0000003",
                        "REC-06 LOADED_UNRELEASED V1/B2/TCLU0000004",
                        "REC-06 RELEASED_NOT_LOADED V1/B2/TCLU0000005",
                        "REC-06 STOWED_UNLISTED V1/TCLU0000006/stowed");
    }

    @Test
    void findsWhatIsWrongAtTheGates() {
        sql("UPDATE goods_declaration SET state = 'ASSESSED'");
        gateOut("TCLU0000007");
        declaration(8L, "I20260000000000008", "RELEASED", 1, "1");
        link(1L, "I20260000000000008", 0, "1");
        sql("UPDATE manifest_link SET packages = 1 WHERE seq_no = 'I20260000000000008'");
        sql("UPDATE manifest_link SET packages = 9 WHERE seq_no = '" + SEQ + "'");
        sql("UPDATE goods_declaration SET packages = 9 WHERE seq_no = '" + SEQ + "'");
        port.row("goods_container", "declaration_id", 8L, "position", 1, "container_id", BOX + "");
        sql("UPDATE goods_container SET container_id = 'TCLU0000008' WHERE declaration_id = 8");
        box(1L, "TCLU0000008", "");
        line(14L, "TALLY_IN", "TCLU0000008", "");
        port.row(
                "collaboration_told_container_status",
                "id",
                3L,
                "agency",
                "PORTA",
                "container_no",
                "TCLU0000008",
                "voyage",
                "V1",
                "status",
                "HELD");
        hold(41L, "goods.declaration", "I20260000000000008", "OPEN");
        port.row(
                "goods_transition",
                "declaration_id",
                8L,
                "from_state",
                "ASSESSED",
                "to_state",
                "RELEASED",
                "happened_at",
                "2026-03-01 12:00:00");
        hold(42L, "container", "TCLU0000010", "OPEN");
        hold(43L, "container", "TCLU0000009", "LIFTED");
        port.row(
                "collaboration_told_enforced_hold",
                "id",
                KeyHash.of("PORTA", "43"),
                "agency",
                "PORTA",
                "hold_id",
                43L,
                "as_of",
                "2026-03-02 16:00:00");
        hold(44L, "enterprise", "X", "OPEN");
        sql("UPDATE collaboration_hold SET expires_on = '2026-02-01' WHERE id = 44");
        port.row(
                "collaboration_told_message_count",
                "id",
                4L,
                "agency",
                "GACC",
                "operation",
                "fetchCases",
                "hour",
                ATA,
                "messages",
                5L);
        sql("INSERT INTO collaboration_delivery_due (dataset, agency, valid_from)"
                + " VALUES ('message-count', 'MSA', '2026-01-01')");
        port.row(
                "collaboration_message",
                "direction",
                "IN",
                "party",
                "agency:GACC",
                "operation",
                "fetchCases",
                "recorded_at",
                "2026-03-02 05:00:00");
        sql("UPDATE collaboration_told_reference_edition SET edition = '2026-02'");
        assertThat(foundTonight())
                .containsExactlyInAnyOrder(
                        "REC-04 LEFT_WITHOUT_RELEASE V1/" + BOX,
                        "REC-04 LEFT_UNDECLARED V1/TCLU0000007",
                        "REC-05 RELEASED_BUT_HELD V1/TCLU0000008",
                        "REC-29 HOLD_PASSED 41/release",
                        "REC-29 HOLD_NOT_EFFECTIVE 42/terminal",
                        "REC-29 HOLD_STILL_BLOCKS 43/PORTA/ended",
                        "REC-29 HOLD_EXPIRED_OPEN 44/expired",
                        "REC-27 MESSAGES_LOST GACC/fetchCases/20260301T02",
                        "REC-27 MESSAGES_UNCOUNTED GACC/fetchCases/20260302T05/none",
                        "REC-30 EDITION_DIFFERS MSA/country");
    }

    @Test
    void findsWhatIsWrongWithShips() {
        sql("UPDATE collaboration_told_head_count SET persons = 19 WHERE agency = 'NIA'");
        sql("DELETE FROM collaboration_told_head_count WHERE agency = 'PORTA'");
        sql("UPDATE collaboration_told_visit_times SET ata = '2026-03-01 03:00:00' WHERE agency = 'MSA'");
        times("NIA", "SHA20260000099", ATA, ATD);
        sql("UPDATE vessel_clearance SET valid_until = '2026-03-02 01:00:00'");
        sql("UPDATE vessel_dues SET rate = 4.0");
        sql("UPDATE vessel_section SET declared = '[]'");
        sql("UPDATE collaboration_told_dg_permit SET hazard_class = '8'");
        port.row("vessel_detention", "visit_id", 1L, "placed_at", "2026-03-01 10:00:00", "review_on", "2026-04-01");
        long pass = port.row("vessel_permit", "visit_id", 1L, "kind", "SHORE_PASS", "state", "ISSUED");
        port.row(
                "vessel_person",
                "visit_id",
                1L,
                "section",
                "CREW",
                "list_version",
                1,
                "current",
                1,
                "position",
                3,
                "document_number",
                "A3",
                "issuing_state",
                "CHN",
                "state",
                "ADMITTED");
        record("A4", "ADMITTED");
        long again = port.row(
                "vessel_person",
                "visit_id",
                1L,
                "section",
                "CREW",
                "list_version",
                1,
                "current",
                1,
                "position",
                5,
                "document_number",
                "A1",
                "issuing_state",
                "CHN",
                "state",
                "ADMITTED");
        sql("DELETE FROM vessel_person WHERE id = " + again);
        port.row(
                "vessel_visit",
                "id",
                2L,
                "visit",
                "SHA20260000002",
                "state",
                "ENDORSED",
                "imo",
                "9074731",
                "flag",
                "PAN",
                "opened_at",
                "2026-02-25 00:00:00",
                "changed_at",
                "2026-02-26 00:00:00");
        assertThat(foundTonight())
                .containsExactlyInAnyOrder(
                        "REC-12 PERSON_NOT_ON_RECORD " + VISIT + "/"
                                + sha256("A3|CHN").substring(0, 16) + "/CREW",
                        "REC-12 PERSON_NOT_LISTED " + VISIT + "/"
                                + sha256("A4|CHN").substring(0, 16) + "/CREW/nia",
                        "REC-12 SHORE_PASS_OPEN " + VISIT + "/" + pass + "/pass",
                        "REC-13 HEAD_COUNT_DIFFERS " + VISIT + "/NIA",
                        "REC-13 HEADS_NOT_COUNTED " + VISIT + "/PORTA",
                        "REC-14 DANGEROUS_UNDECLARED V1/B1/1",
                        "REC-14 CLASS_DIFFERS V1/B1/1/permit",
                        "REC-15 CLEARED_THOUGH_DETAINED " + VISIT + "/C1",
                        "REC-15 WITHHELD_THOUGH_FREE SHA20260000002/withheld",
                        "REC-16 ARRIVAL_DIFFERS " + VISIT + "/MSA",
                        "REC-16 GHOST_CALL SHA20260000099/NIA/ghost",
                        "REC-16 SAILED_UNCLEARED " + VISIT + "/sailed",
                        "REC-17 RATE_DIFFERS 9074729/" + VISIT);
    }

    private static List<String> foundTonight() {
        nights.nightOf(NightFixtures.MONDAY);
        return found();
    }

    private static List<String> found() {
        return nights.discrepancies().stream()
                .map(row -> row.check() + " " + row.kind() + " " + row.key())
                .toList();
    }

    private static void sql(String sql) {
        nights.database.update(sql);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
