package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A declaration through every REST door, with the demonstration's public credentials, as {@code docs/examples} says. */
@RunAsClient
@Application("GD-01")
class SubmitDeclarationIT extends WindowTest {
    private static final String DECLARATIONS = "/api/v1/declarations";
    private static final String DRAFTS = "/api/v1/declaration-drafts";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String XML = "application/xml";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Machine broker = Machine.named("broker-client");
    private final Machine trader = Machine.named("trader-erp");
    private final Machine other = Machine.named("other-erp");
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
    void takesTheExamplesAsTheyAreWritten() {
        assertThat(broker.postJson(DECLARATIONS + "/check", Samples.json("OOLU2748851901"))
                        .json()
                        .path("clean")
                        .asBoolean())
                .isTrue();
        String number = Samples.number();
        assertCreated(broker.postJson(DECLARATIONS, Samples.json(number), KEY, "order-" + number), number);
        number = Samples.number();
        assertCreated(broker.post(DECLARATIONS, XML, utf8(Samples.decMessage(number))), number);
        number = Samples.number();
        Reply soap = broker.post(
                "/services/goods/v1/basic",
                "text/xml; charset=UTF-8",
                utf8(Samples.of("submit-soap.xml", number)),
                "SOAPAction",
                "\"urn:singlewindow:goods:v1:submitDeclaration\"");
        assertThat(soap.status()).isEqualTo(200);
        assertThat(soap.text()).contains("<clientSeqNo>" + number + "</clientSeqNo>", "<state>SUBMITTED</state>");
    }

    @Test
    void takesBothVersionsOfTheMessageInTheCharsetsOfTheField() {
        String number = Samples.number();
        String old = Samples.decMessage(number).replace("Version=\"4.0\"", "Version=\"3.1\"");
        assertCreated(broker.post(DECLARATIONS, XML, utf8(old)), number);
        number = Samples.number();
        String legacy = Samples.decMessage(number).replace("encoding=\"UTF-8\"", "encoding=\"GB18030\"");
        Reply taken = broker.post(DECLARATIONS, XML, legacy.getBytes(Charset.forName("GB18030")));
        assertCreated(taken, number);
        assertThat(broker.get(taken.header("Location"))
                        .json()
                        .at("/summary/tradeName")
                        .asText())
                .isEqualTo("上海申迅医疗器械贸易有限公司");
    }

    @Test
    void answersInTheFieldsOwnFormatWhenAsked() {
        String number = Samples.number();
        Reply reply = broker.post(DECLARATIONS, XML, utf8(Samples.decMessage(number)), "Accept", XML);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text()).contains("<ResponseCode>0</ResponseCode>", "<ClientSeqNo>" + number);
    }

    @Test
    void saysByPathWhatOfAWcoDeclarationHasNoCounterpart() {
        String wco = "<MetaData xmlns=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\"><WCODataModelVersionCode>3.6"
                + "</WCODataModelVersionCode><Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>9"
                + "</FunctionCode><TypeCode>IMA</TypeCode></Declaration></MetaData>";
        Reply reply = broker.post(DECLARATIONS, "application/vnd.wco+xml", utf8(wco), KEY, Samples.number());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("violations").size()).isPositive();
    }

    @Test
    void givesTheSameAnswerToTheSameKey() {
        String number = Samples.number();
        Reply first = broker.postJson(DECLARATIONS, Samples.json(number), KEY, number);
        Reply second = broker.postJson(DECLARATIONS, Samples.json(number), KEY, number);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        Reply changed = broker.postJson(
                DECLARATIONS, Samples.json(number).replace("\"PackNo\": \"42\"", "\"PackNo\": \"43\""), KEY, number);
        assertRefused(changed, 409, "SW-014");
    }

    @Test
    void refusesTheSameShipmentUnderAnotherKeyWithItsNumber() {
        String number = Samples.number();
        String seqNo = submitted(number);
        Reply again = broker.postJson(DECLARATIONS, Samples.json(number), KEY, number + "-b");
        assertRefused(again, 409, "GD-107");
        assertThat(again.json().path("detail").asText()).contains(seqNo);
    }

    @Test
    void storesNothingInARehearsal() throws SQLException {
        String number = Samples.number();
        Reply reply = broker.postJson(DECLARATIONS + "?mode=rehearsal", Samples.json(number));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("rehearsal").findValuesAsText("agency")).contains("GACC", "TAX", "SAFE");
        assertThat(count("SELECT COUNT(*) FROM goods_declaration WHERE client_seq_no = ?", number))
                .isZero();
        assertThat(submitted(number)).isNotEmpty();
    }

    @Test
    void hidesWhatIsSomebodyElsesAsIfItWereNotThere() {
        String seqNo = submitted(Samples.number());
        for (String part : new String[] {"", "/message", "/timeline", "/receipts", "/pdf"}) {
            Reply foreign = other.get(DECLARATIONS + "/" + seqNo + part);
            Reply absent = other.get(DECLARATIONS + "/I20260000099999999" + part);
            assertThat(foreign.status()).as(part).isEqualTo(404);
            assertThat(foreign.refusal()).as(part).isEqualTo(absent.refusal());
            assertThat(trader.get(DECLARATIONS + "/" + seqNo + part).status())
                    .as(part)
                    .isEqualTo(200);
        }
        Reply withdrawal = other.postJson(
                DECLARATIONS + "/" + seqNo + "/withdrawal", "{\"reason\":\"x\"}", KEY, seqNo, IF_MATCH, "1");
        assertThat(withdrawal.status()).isEqualTo(404);
    }

    @Test
    void feedsReceiptsOldestFirstWithoutEnd() {
        String seqNo = submitted(Samples.number());
        await().atMost(PATIENCE).until(() -> feedHas(seqNo));
    }

    private boolean feedHas(String seqNo) {
        String after = "0";
        while (true) {
            JsonNode page = broker.get(DECLARATIONS + "/receipts?limit=200&after=" + after)
                    .json();
            for (JsonNode row : page.path("items")) {
                if (row.path("seqNo").asText().equals(seqNo)) {
                    return row.path("channelCode").asText().equals("7");
                }
            }
            if (page.path("items").isEmpty()) {
                return false;
            }
            after = page.path("next").asText();
        }
    }

    @Test
    void leadsFromPageToPage() {
        submitted(Samples.number());
        submitted(Samples.number());
        Reply first = broker.get(DECLARATIONS + "?limit=1");
        String link = first.header("Link");
        assertThat(link).startsWith("</api/v1/declarations?").endsWith("rel=\"next\"");
        Reply second = broker.get(link.substring(1, link.indexOf('>')));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().at("/items/0/seqNo").asText())
                .isNotEmpty()
                .isNotEqualTo(first.json().at("/items/0/seqNo").asText());
    }

    @Test
    void printsTheSheet() {
        Reply pdf = broker.get(DECLARATIONS + "/" + submitted(Samples.number()) + "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
    }

    @Test
    void letsAnAgencysSystemDecideOnTheVersionItHasSeen() {
        String number = Samples.number();
        String decisions = DECLARATIONS + "/" + submitted(number) + "/decisions";
        String accept = "{\"decision\":\"ACCEPT\"}";
        assertRefused(customs.postJson(decisions, accept, KEY, number, IF_MATCH, "\"7\""), 409, "GD-101");
        assertRefused(customs.postJson(decisions, accept, KEY, number + "-early", IF_MATCH, "\"1\""), 409, "MF-120");
        Shipments.manifested(number);
        assertRefused(customs.postJson(decisions, accept, KEY, number), 409, "SW-153");
        assertRefused(trader.postJson(decisions, accept, KEY, number, IF_MATCH, "\"1\""), 403, "SW-001");
        Reply decided = customs.postJson(decisions, accept, KEY, number, IF_MATCH, "\"1\"");
        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.json().at("/summary/state").asText()).isEqualTo("RECEIVED");
        assertThat(decided.json().at("/summary/entryId").asText()).hasSize(18);
        Reply again = customs.postJson(decisions, accept, KEY, number, IF_MATCH, "\"1\"");
        assertThat(again.bytes()).isEqualTo(decided.bytes());
    }

    @Test
    void takesBackOnceWhatCustomsHasNotAccepted() {
        String number = Samples.number();
        String withdrawal = DECLARATIONS + "/" + submitted(number) + "/withdrawal";
        String why = "{\"reason\":\"货物未到\"}";
        Reply first = broker.postJson(withdrawal, why, KEY, "back-" + number, IF_MATCH, "\"1\"");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().at("/summary/state").asText()).isEqualTo("WITHDRAWN");
        Reply again = broker.postJson(withdrawal, why, KEY, "back-" + number, IF_MATCH, "\"1\"");
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertCreated(broker.postJson(DECLARATIONS, Samples.json(number), KEY, "anew-" + number), number);
    }

    @Test
    void keepsDraftsByVersion() {
        String number = Samples.number();
        String begun = "{\"header\":{\"IEFlag\":\"I\",\"BillNo\":\"" + number + "\"}}";
        Reply kept = broker.postJson(DRAFTS + "?title=one", begun, KEY, "draft-" + number);
        assertThat(kept.status()).isEqualTo(201);
        assertThat(broker.postJson(DRAFTS + "?title=one", begun, KEY, "draft-" + number)
                        .bytes())
                .isEqualTo(kept.bytes());
        assertRefused(broker.postJson(DRAFTS + "?title=two", begun, KEY, "draft-" + number), 409, "SW-014");
        assertRefused(broker.postJson(DRAFTS + "?title=one", begun), 400, "SW-015");
        String address = kept.header("Location");
        assertThat(other.get(address).status()).isEqualTo(404);
        Reply changed = broker.putJson(address, Samples.json(number), IF_MATCH, kept.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertRefused(broker.putJson(address, Samples.json(number), IF_MATCH, kept.header("ETag")), 409, "GD-101");
        assertThat(broker.delete(address, IF_MATCH, changed.header("ETag")).status())
                .isEqualTo(204);
        assertThat(broker.get(address).status()).isEqualTo(404);
    }

    @Test
    void refusesWithEveryViolationAtItsPlace() {
        String number = Samples.number();
        String wrong = Samples.json(number)
                .replace("\"CustomMaster\": \"2248\"", "\"CustomMaster\": \"9999\"")
                .replace("\"GrossWet\": \"3260.5\"", "\"GrossWet\": \"-1\"")
                .replace("\"ContainerId\": \"OOLU1234567\"", "\"ContainerId\": \"OOLU1234560\"");
        Reply reply = broker.postJson(DECLARATIONS, wrong, KEY, number);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("violations").findValuesAsText("pointer"))
                .contains("/header/CustomMaster", "/header/GrossWet", "/containers/0/ContainerId");
        assertThat(reply.json().path("violations").findValuesAsText("cure")).allMatch(cure -> !cure.isBlank());
    }

    @Test
    void refusesHostileInputWithAClassAndNoneOfItStored() {
        String[] json = {
            "",
            "{",
            "[]",
            "null",
            "{\"header\":{\"IEFlag\":\"I\",\"IEFlag\":\"E\"}}",
            "{\"header\":{\"IEFlag\":{}}}",
            "[".repeat(100_000),
            "{\"header\":{\"NoteS\":\"" + "x".repeat(3 << 20) + "\"}}"
        };
        for (String body : json) {
            assertClassified(broker.postJson(DECLARATIONS, body, KEY, Samples.number()));
        }
        String[] xml = {
            "",
            "<a",
            "<a/>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
            "<?xml-stylesheet href=\"http://127.0.0.1:1/\"?><DecMessage/>",
            "<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\" Version=\"9.9\"/>",
            "<a>".repeat(200_000),
            "<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\" Version=\"4.0\">\u0001</DecMessage>"
        };
        for (String body : xml) {
            assertClassified(broker.post(DECLARATIONS, XML, utf8(body), KEY, Samples.number()));
            assertClassified(broker.post(DECLARATIONS, "application/vnd.wco+xml", utf8(body), KEY, Samples.number()));
            assertClassified(broker.post(DRAFTS, XML, utf8(body), KEY, Samples.number()));
        }
        assertClassified(broker.post(DECLARATIONS, "text/plain", utf8("x"), KEY, Samples.number()));
        assertClassified(broker.postJson(DECLARATIONS, Samples.json(Samples.number()), KEY, "k".repeat(65)));
        assertClassified(broker.postJson(DECLARATIONS + "?mode=other", Samples.json(Samples.number())));
        assertClassified(broker.get(DECLARATIONS + "?limit=0"));
        assertClassified(broker.get(DECLARATIONS + "?from=yesterday"));
        assertClassified(broker.get(DECLARATIONS + "?state=GONE"));
        assertClassified(broker.get(DECLARATIONS + "/%00"));
        assertClassified(broker.get(DRAFTS + "/99999999999999999999"));
    }

    private static void assertClassified(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().at("/violations/0/code").asText()).isNotEmpty();
        assertThat(reply.text()).doesNotContain("Exception", "at cn.", "root:");
    }

    @Test
    void letsNobodyInWithoutProof() {
        assertRefused(Machine.nobody().get(DECLARATIONS), 401, "SW-003");
        Reply wrong = Machine.with("broker-client", "wrong").get(DECLARATIONS);
        Reply unknown = Machine.with("nobody-at-all", "wrong").get(DECLARATIONS);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.refusal()).isEqualTo(unknown.refusal());
        assertThat(Machine.nobody().get("/api/openapi.json").status()).isEqualTo(200);
    }

    @Test
    void recordsEachRefusalOnceInTheAuditTrail() throws SQLException {
        String key = Samples.number();
        String id = "test-" + key;
        broker.postJson(DECLARATIONS, "{}", KEY, key, "X-Correlation-Id", id);
        assertThat(count(
                        "SELECT COUNT(*) FROM platform_audit WHERE outcome = 'REFUSED' AND details LIKE ?",
                        "%" + id + "%"))
                .isOne();
    }

    private String submitted(String number) {
        Reply reply = broker.postJson(DECLARATIONS, Samples.json(number), KEY, number);
        assertCreated(reply, number);
        return reply.json().path("seqNo").asText();
    }

    private static void assertCreated(Reply reply, String number) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        String seqNo = reply.json().path("seqNo").asText();
        assertThat(seqNo).hasSize(18);
        assertThat(reply.json().path("clientSeqNo").asText()).isEqualTo(number);
        assertThat(reply.header("Location")).isEqualTo(DECLARATIONS + "/" + seqNo);
    }

    private static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.json().at("/violations/0/code").asText()).isEqualTo(code);
    }

    private static int count(String sql, String argument) throws SQLException {
        try (Connection connection = TestBed.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
