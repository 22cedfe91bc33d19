package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.WindowTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bill from its manifest to its write-off, through the machines' doors (MF-01 to MF-03, GD-01 R3). */
@RunAsClient
@Application({"MF-01", "MF-03", "MF-04"})
class CargoManifestIT extends WindowTest {

    private static final String MANIFESTS = "/api/v1/manifests";
    private static final String BILL = "/api/v1/bills/021W/";
    private static final String AMENDMENTS = "/api/v1/manifest-amendments";
    private static final String DECLARATIONS = "/api/v1/declarations";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Machine carrier = Machine.named("carrier-edi");
    private final Machine terminal = Machine.named("terminal-tos");
    private final Machine trader = Machine.named("trader-erp");
    private final Machine customs = Machine.named("gacc-system");

    /** The demonstration's enterprises are filed when the server starts. */
    @BeforeAll
    static void awaitTheDemonstration() {
        Machine broker = Machine.named("broker-client");
        await().atMost(PATIENCE)
                .until(() -> broker.postJson(DECLARATIONS + "?mode=rehearsal", Samples.json(Samples.number()))
                                .status()
                        == 200);
    }

    @Test
    void aDeclarationIsAcceptedOnlyWithItsBillAndItsReleaseIsWrittenOff() {
        String number = Samples.number();
        Reply submitted =
                Machine.named("broker-client").postJson(DECLARATIONS, Samples.json(number), KEY, "d-" + number);
        String decisions = DECLARATIONS + "/" + submitted.json().path("seqNo").asText() + "/decisions";
        assertRefused(decide(decisions, "ACCEPT", 1, number + "-1"), 409, "MF-120");
        String filing = Shipments.manifested(number);
        assertThat(decide(decisions, "ACCEPT", 1, number + "-2").status()).isEqualTo(200);
        assertThat(decide(decisions, "SCREEN_GREEN", 2, number + "-3").status()).isEqualTo(200);
        assertThat(decide(decisions, "CHARGE_TAX", 3, number + "-4").status()).isEqualTo(200);
        assertThat(decide(decisions, "SETTLE_TAX", 4, number + "-5").status()).isEqualTo(200);
        Reply released = decide(decisions, "RELEASE", 5, number + "-6");
        assertThat(released.status()).as(released.text()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> state(number).equals("WRITTEN_OFF"));
        assertThat(carrier.get(MANIFESTS + "/" + filing)
                        .json()
                        .at("/receipts/0/code")
                        .asText())
                .isNotEmpty();
        tallyFindsItShort(number);
    }

    private void tallyFindsItShort(String number) {
        String tally = "{\"manifest\":{\"kind\":\"TALLY_IN\",\"function\":\"2\",\"transportMode\":\"2\",\"shipName\":"
                + "\"OOCL HONG KONG\",\"voyage\":\"021W\",\"place\":\"CNSHAYSH1\",\"finishedAt\":\"20261118120000\"},"
                + "\"bills\":[{\"bill\":\"" + number + "\",\"packages\":\"40\"}]}";
        Reply told = terminal.postJson(MANIFESTS, tally, KEY, "tally-" + number);
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        assertThat(told.json().path("state").asText()).isEqualTo("DISCREPANT");
        assertThat(state(number)).isEqualTo("SHORT");
        assertRefused(carrier.postJson(MANIFESTS, tally, KEY, "no-" + number), 403, "SW-001");
    }

    private String state(String number) {
        return customs.get(BILL + number).json().at("/summary/state").asText();
    }

    private Reply decide(String decisions, String decision, int version, String key) {
        return customs.postJson(
                decisions, "{\"decision\":\"" + decision + "\"}", KEY, key, IF_MATCH, "\"" + version + "\"");
    }

    @Test
    void theSameInterchangeGetsTheSameAnswerAndAStrangerSeesNothing() {
        String number = Samples.number();
        String cuscar = "UNB+UNOC:3+COSCO:ZZZ+SHSW:ZZZ+261124:0900+" + number.substring(0, 12)
                + "'UNH+1+CUSCAR:D:99B:UN'"
                + "BGM+785+MF1+9'DTM+132:202612290800:203'TDT+20+077W+1++COS:172:20+++9776171:146:11:OOCL HONG KONG'"
                + "LOC+9+DEHAM:139:6'LOC+11+CNSHA:139:6'CNI+1+" + number + "'NAD+CN+++SHENXUN TRADING'GID+1+30:CT'"
                + "FTX+AAA+++PLASTIC BOXES'MEA+AAE+G+KGM:800'UNT+12+1'UNZ+1+" + number.substring(0, 12) + "'";
        Reply first = carrier.post(MANIFESTS, "application/edifact", bytes(cuscar));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().at("/items/0/verdict").asText())
                .as(first.text())
                .isEqualTo("ACCEPTED");
        assertThat(carrier.post(MANIFESTS, "application/edifact", bytes(cuscar)).bytes())
                .isEqualTo(first.bytes());
        String filing = first.json().at("/items/0/filing/number").asText();
        assertRefused(trader.get(MANIFESTS + "/" + filing), 404, "SW-002");
        assertRefused(trader.get("/api/v1/bills/077W/" + number), 404, "SW-002");
        Reply aperak = carrier.post(
                MANIFESTS,
                "application/edifact",
                bytes(cuscar.replace(":800'", ":900'")),
                "Accept",
                "application/edifact");
        assertThat(aperak.text()).contains("APERAK", "MF-009");
    }

    @Test
    void customsAppliesASplit() {
        String number = Samples.number();
        Shipments.manifested(number);
        String split =
                "{\"kind\":\"SPLIT\",\"voyage\":\"021W\",\"bills\":[\"" + number + "\"],\"reason\":\"M06\",\"wanted\":"
                        + "{\"bills\":[" + part(number + "A", 40, "3000") + "," + part(number + "B", 2, "260.5") + "],"
                        + "\"containers\":[{\"bill\":\"" + number + "A\",\"container\":\"OOLU1234567\"}]}}";
        Reply asked = carrier.postJson(AMENDMENTS, split, KEY, "split-" + number);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(carrier.postJson(AMENDMENTS, split, KEY, "split-" + number).bytes())
                .isEqualTo(asked.bytes());
        assertThat(carrier.postJson(AMENDMENTS, split.replace("M06", "M05"), KEY, "split-" + number)
                        .status())
                .isEqualTo(409);
        assertThat(carrier.postJson(AMENDMENTS, split.replace("SPLIT", "TEAR"), KEY, "t-" + number)
                        .status())
                .isEqualTo(400);
        assertRefused(Machine.named("agent-other").postJson(AMENDMENTS, split, KEY, "o-" + number), 404, "SW-002");
        String amendment = AMENDMENTS + "/" + asked.json().path("number").asText();
        assertRefused(trader.get(amendment), 404, "SW-002");
        assertRefused(
                carrier.postJson(
                        amendment + "/decisions", "{\"approved\":true}", KEY, "s-" + number, IF_MATCH, "\"1\""),
                403,
                "SW-001");
        Reply applied = customs.postJson(
                amendment + "/decisions", "{\"approved\":true}", KEY, "apply-" + number, IF_MATCH, "\"1\"");
        assertThat(applied.json().path("state").asText()).as(applied.text()).isEqualTo("APPLIED");
        assertThat(state(number)).isEqualTo("DELETED");
        assertThat(state(number + "B")).isEqualTo("ACCEPTED");
    }

    private static String part(String number, int packages, String weight) {
        return "{\"bill\":\"" + number + "\",\"packages\":\"" + packages + "\",\"grossWeight\":\"" + weight
                + "\",\"goods\":\"MONITORS\",\"consigneeName\":\"SHENXUN\"}";
    }

    @Test
    void refusesHostileMessagesWithAClass() {
        assertThat(carrier.post(
                                MANIFESTS,
                                "application/edifact",
                                bytes("UNB+UNOC:3+A+B+261124:0900+1'UNH+1+CUSCAR:D:99B:UN'"))
                        .status())
                .isEqualTo(200);
        assertThat(carrier.postJson(MANIFESTS, "{\"manifest\":[[[", KEY, "hostile-" + Samples.number())
                        .status())
                .isEqualTo(400);
        assertThat(carrier.post(
                                MANIFESTS,
                                "application/xml",
                                bytes(
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Manifest>&b;</Manifest>"))
                        .status())
                .isEqualTo(400);
        assertRefused(
                carrier.postJson(MANIFESTS, "{\"manifest\":{\"kind\":\"ORIGINAL\"}}", KEY, "bare-" + Samples.number()),
                422,
                "SW-041");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.json().at("/violations/0/code").asText())
                .as(reply.text())
                .isEqualTo(code);
    }
}
