package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.WindowTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tonnage tax, permits, watch lists, holds and results of a call, through the machines' doors. */
@RunAsClient
@Application({"VD-01", "VD-04", "VD-06", "RC-04", "RC-05"})
class CallActsIT extends WindowTest {

    private static final String KEY = "Idempotency-Key";
    private static final String EDIFACT = "application/edifact";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Machine agent = Machine.named("agent-system");
    private final Machine other = Machine.named("agent-other");
    private final Machine maritime = Machine.named("msa-system");
    private final Machine border = Machine.named("nia-system");
    private final Machine customs = Machine.named("gacc-system");

    /** The demonstration's agents and ships are filed when the server starts. */
    @BeforeAll
    static void awaitTheDemonstration() {
        Machine agent = Machine.named("agent-system");
        await().atMost(PATIENCE)
                .until(() ->
                        agent.get(Calls.SHIPS + "?limit=1").json().path("items").size() == 1);
    }

    private static String of(String visit, String what) {
        return Calls.VISITS + "/" + visit + "/" + what;
    }

    private static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.text()).contains(code);
    }

    private String withCrew(String imo) {
        String visit = Calls.opened(imo);
        Reply crew = agent.post(
                of(visit, "declarations"),
                EDIFACT,
                Calls.example("crew.edi", imo).getBytes(StandardCharsets.UTF_8),
                KEY,
                "crew-" + imo);
        assertThat(crew.status()).as(crew.text()).isEqualTo(200);
        return visit;
    }

    @Test
    void tonnageTaxIsAdvisedDeclaredOnceAndSettledByCustoms() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        String dues = of(visit, "dues");
        assertThat(agent.get(dues + "/advice").status()).isEqualTo(200);
        Reply declared = agent.postJson(dues, "{\"term\":30}", KEY, "dues-" + imo);
        assertThat(declared.status()).as(declared.text()).isEqualTo(200);
        assertThat(agent.postJson(dues, "{\"term\":30}", KEY, "dues-" + imo).bytes())
                .isEqualTo(declared.bytes());
        assertThat(agent.postJson(dues, "{\"term\":90}", KEY, "dues-" + imo).status())
                .isEqualTo(409);
        assertThat(agent.get(dues).json().path("items").size()).isEqualTo(1);
        assertRefused(other.get(dues), 404, "SW-002");
        assertRefused(other.postJson(dues, "{\"term\":30}", KEY, "x-" + imo), 404, "SW-002");
        assertRefused(agent.postJson(dues, "{\"term\":31}", KEY, "y-" + imo), 422, "VD-126");
        assertThat(agent.postJson(dues, "{\"term\":\"month\"}", KEY, "z-" + imo).status())
                .isEqualTo(400);
        String settlement = dues + "/" + declared.json().path("id").asText() + "/settlement";
        String paid = "{\"settlement\":\"PAID\",\"receipt\":\"R" + imo + "\"}";
        assertRefused(agent.postJson(settlement, paid, KEY, "no-" + imo), 403, "SW-001");
        Reply settled = customs.postJson(settlement, paid, KEY, "paid-" + imo);
        assertThat(settled.json().path("state").asText()).as(settled.text()).isEqualTo("LICENCE_VALID");
        assertRefused(customs.postJson(settlement, paid, KEY, "again-" + imo), 409, "VD-127");
    }

    @Test
    void aPermitIsAskedForOnceAndIssuedByBorderInspection() {
        String imo = Calls.imo();
        String visit = withCrew(imo);
        String permits = of(visit, "permits");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(12);
        String boarding = "{\"kind\":\"BOARDING\",\"holderName\":\"CHEN YU\",\"documentNumber\":\"E12345678\","
                + "\"issuingState\":\"CHN\",\"purpose\":\"repair of radar\",\"validFrom\":\"" + day
                + "T09:00:00+08:00\",\"validUntil\":\"" + day + "T18:00:00+08:00\"}";
        Reply asked = agent.postJson(permits, boarding, KEY, "permit-" + imo);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(agent.postJson(permits, boarding, KEY, "permit-" + imo).bytes())
                .isEqualTo(asked.bytes());
        assertThat(agent.get(permits).json().path("items").size()).isEqualTo(1);
        assertRefused(other.get(permits), 404, "SW-002");
        assertRefused(other.postJson(permits, boarding, KEY, "o-" + imo), 404, "SW-002");
        assertThat(agent.postJson(permits, boarding.replace("BOARDING", "HOLIDAY"), KEY, "h-" + imo)
                        .status())
                .isEqualTo(400);
        assertRefused(
                agent.postJson(permits, boarding.replace(day + "T18", day.plusDays(40) + "T18"), KEY, "long-" + imo),
                422,
                "VD-12");
        String decisions = permits + "/" + asked.json().path("id").asText() + "/decisions";
        assertRefused(agent.postJson(decisions, "{\"verb\":\"ISSUE\"}", KEY, "self-" + imo), 403, "SW-001");
        Reply issued = border.postJson(decisions, "{\"verb\":\"ISSUE\"}", KEY, "issue-" + imo);
        assertThat(issued.json().path("state").asText()).as(issued.text()).isEqualTo("ISSUED");
        assertRefused(border.postJson(decisions, "{\"verb\":\"ISSUE\"}", KEY, "twice-" + imo), 409, "VD-123");
    }

    @Test
    void aNewEditionOfAWatchListCountsAtOnceAndOthersNeverSeeIt() {
        String imo = Calls.imo();
        String visit = withCrew(imo);
        String document = border.get(of(visit, "persons") + "?section=CREW&reason=routine")
                .json()
                .at("/items/0/documentNumber")
                .asText();
        String listed = "{\"entries\":[{\"reference\":\"L-" + imo + "\",\"documentNumber\":\"" + document
                + "\",\"issuingState\":\"\"}]}";
        String list = "/api/v1/watch-lists/LOST_DOCUMENT";
        assertThat(hits(visit)).isZero();
        Reply loaded = border.putJson(list, listed, KEY, "list-" + imo);
        assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
        assertThat(border.putJson(list, listed, KEY, "list-" + imo).bytes()).isEqualTo(loaded.bytes());
        byte[] crew = Calls.example("crew.edi", imo).getBytes(StandardCharsets.UTF_8);
        assertThat(agent.post(of(visit, "declarations"), EDIFACT, crew, KEY, "again-" + imo)
                        .status())
                .isEqualTo(200);
        assertThat(hits(visit)).isEqualTo(1);
        assertThat(border.putJson(list, "{\"entries\":[]}", KEY, "none-" + imo).status())
                .isEqualTo(200);
        assertThat(agent.post(of(visit, "declarations"), EDIFACT, crew, KEY, "third-" + imo)
                        .status())
                .isEqualTo(200);
        assertThat(hits(visit)).isZero();
        assertRefused(customs.get("/api/v1/watch-lists"), 403, "SW-001");
        assertRefused(agent.putJson(list, listed, KEY, "a-" + imo), 403, "SW-001");
        assertRefused(border.putJson(list, "{\"entries\":[{}]}", KEY, "e-" + imo), 422, "entries[1]");
        assertThat(border.putJson(list, "{\"entries\":{}}", KEY, "f-" + imo).status())
                .isEqualTo(422);
        assertRefused(border.putJson("/api/v1/watch-lists/NOPE", listed, KEY, "n-" + imo), 404, "SW-002");
    }

    @Test
    void aTruckIsFiledThroughRestAndVerifiedByCustoms() {
        String plate = "沪B" + Calls.imo().substring(2);
        String truck = "{\"truck\":{\"plateNumber\":\"" + plate
                + "\",\"plateState\":\"CHN\",\"vehicleType\":\"RIGID\",\"axles\":\"4\",\"grossMass\":\"31000\","
                + "\"operatorName\":\"上港物流\"}}";
        String trucks = "/api/v1/conveyances/truck";
        Reply filed = agent.postJson(trucks, truck, KEY, "truck-" + plate.substring(1));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        String address =
                filed.header("Location").substring(filed.header("Location").indexOf("/api"));
        assertThat(agent.postJson(trucks, truck, KEY, "truck-" + plate.substring(1))
                        .bytes())
                .isEqualTo(filed.bytes());
        assertThat(agent.get(address).json().path("state").asText()).isEqualTo("FILED");
        assertRefused(other.get(address), 404, "SW-002");
        assertThat(agent.postJson("/api/v1/conveyances/camel", truck, KEY, "camel")
                        .status())
                .isEqualTo(400);
        assertRefused(
                agent.postJson(trucks, truck.replace("31000", "41000"), KEY, "heavy-" + plate.substring(1)),
                422,
                "VD-138");
        Reply verified = customs.postJson(
                address + "/decisions", "{\"verb\":\"VERIFY\"}", KEY, "v-" + plate.substring(1), "If-Match", "\"1\"");
        assertThat(verified.json().path("state").asText()).as(verified.text()).isEqualTo("VERIFIED");
    }

    private int hits(String visit) {
        return border.get(of(visit, "hits") + "?reason=routine")
                .json()
                .path("items")
                .size();
    }

    @Test
    void aHoldIsSeenInThePartsAndInWhatIsPendingAndEveryResultComesOnce() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        String hold = "{\"subjectType\":\"vessel.visit\",\"subjectKey\":\"" + visit
                + "\",\"ground\":\"stowaway\",\"legalBasis\":\"Border Inspection Reg. Art. 25\",\"reviewOn\":\""
                + LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3) + "\"}";
        Reply placed = border.postJson("/api/v1/holds", hold, KEY, "hold-" + imo);
        assertThat(placed.status()).as(placed.text()).isIn(200, 201);
        await().atMost(PATIENCE).until(() -> border(visit).equals("SUSPENDED"));
        assertThat(maritime.get("/api/v1/results/pending?limit=200").text()).doesNotContain("\"pendingAt\":\"NIA\"");
        assertThat(border.get("/api/v1/results/pending?limit=200").text()).contains(visit);
        String lifting = "/api/v1/holds/" + placed.json().path("id").asText() + "/lifting";
        assertRefused(customs.postJson(lifting, "{}", KEY, "other-" + imo), 403, "RC-402");
        Reply lifted = border.postJson(lifting, "{}", KEY, "lift-" + imo);
        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> border(visit).equals("PENDING"));
        await().atMost(PATIENCE).until(() -> results(agent).split(visit, -1).length > 2);
        assertThat(results(other)).doesNotContain(visit);
    }

    /** The whole feed of a party, page by page. */
    private static String results(Machine party) {
        StringBuilder all = new StringBuilder();
        long after = 0;
        JsonNode page = party.get("/api/v1/results?limit=100").json();
        while (!page.isEmpty()) {
            all.append(page);
            long last = page.get(page.size() - 1).path("number").asLong();
            assertThat(last).isGreaterThan(after);
            after = last;
            page = party.get("/api/v1/results?limit=100&after=" + after).json();
        }
        return all.toString();
    }

    private String border(String visit) {
        for (JsonNode part : border.get(Calls.VISITS + "/" + visit).json().path("parts")) {
            if (part.path("agency").asText().equals("NIA")
                    && part.path("phase").asText().equals("DEPARTURE")) {
                return part.path("state").asText();
            }
        }
        return "";
    }
}
