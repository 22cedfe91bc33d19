package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.WindowTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Holds, results and control acts as systems meet them, on the whole application. */
@RunAsClient
@Application({"RC-03", "RC-04", "RC-05"})
class CollaborationIT extends WindowTest {
    private static final String DECLARATIONS = "/api/v1/declarations/";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";

    /** As {@code env/test.properties} lets the window push to. */
    private static final int HOOK = 18_790;

    private final Machine customs = Machine.named("gacc-system");
    private final Machine broker = Machine.named("broker-client");
    private final Machine other = Machine.named("other-erp");

    @Test
    void aHoldPlacedOverRestStopsTheReleaseUntilItIsLifted() {
        String seqNo = submitted();
        String hold =
                """
                {"subjectType":"goods.declaration","subjectKey":"%s","ground":"suspicion","legalBasis":"Customs Law Art. 6",
                "reviewOn":"%s","hiddenGround":true}
                """.formatted(seqNo, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3));
        Reply placed = customs.postJson("/api/v1/holds", hold, KEY, "hold-" + seqNo);
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(customs.postJson("/api/v1/holds", hold, KEY, "hold-" + seqNo).bytes())
                .isEqualTo(placed.bytes());
        assertThat(broker.postJson("/api/v1/holds", hold, KEY, "broker-" + seqNo)
                        .status())
                .isEqualTo(403);
        assertThat(broker.get("/api/v1/holds").status()).isEqualTo(403);
        decide(seqNo, "ACCEPT", 200);
        decide(seqNo, "SCREEN_GREEN", 200);
        assertThat(decide(seqNo, "RELEASE", 409).at("/violations/0/code").asText())
                .isEqualTo("GD-104");
        JsonNode seen = broker.get(DECLARATIONS + seqNo).json();
        assertThat(seen.at("/holds/0/agency").asText()).isEqualTo("GACC");
        assertThat(seen.at("/holds/0/ground").asText()).isEmpty();
        Reply lifted = customs.postJson(placed.header("Location") + "/lifting", "{}", KEY, "lift-" + seqNo);
        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        decide(seqNo, "RELEASE", 200);
    }

    @Test
    void aResultIsPushedSignedInOrderAndCanBeReplayed() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), HOOK), 0);
        hook.createContext("/results", exchange -> {
            String signature = exchange.getRequestHeaders().getFirst("SW-Signature");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(signature + " " + body);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        hook.start();
        String subscription = "";
        try {
            Reply made = broker.postJson(
                    "/api/v1/subscriptions",
                    "{\"channel\":\"WEBHOOK\",\"address\":\"http://127.0.0.1:" + HOOK + "/results\"}",
                    KEY,
                    Samples.number());
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            assertThat(made.json().path("secret").asText()).matches("[0-9a-f]{64}");
            subscription = made.json().at("/subscription/id").asText();
            String seqNo = submitted();
            decide(seqNo, "ACCEPT", 200);
            decide(seqNo, "SCREEN_YELLOW", 200);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(of(received, seqNo)).hasSize(2));
            assertThat(of(received, seqNo).get(0)).startsWith("v1=").contains("\"sequence\":1", "RECEIVED");
            assertThat(of(received, seqNo).get(1)).contains("\"sequence\":2", "DOC_REVIEW");

            String results = "/api/v1/results/goods.declaration/" + seqNo;
            assertThat(broker.get(results + "?from=2").json()).hasSize(1);
            assertThat(other.get(results).json()).isEmpty();
            assertThat(broker.get(results + "/standing")
                            .json()
                            .path("pendingAt")
                            .asText())
                    .isEqualTo("GACC");
            assertThat(other.get(results + "/standing").refusal())
                    .isEqualTo(other.get("/api/v1/results/goods.declaration/I20260000000000000/standing")
                            .refusal());
            Reply replayed = broker.postJson(
                    "/api/v1/subscriptions/" + subscription + "/replays",
                    "{\"subjectType\":\"goods.declaration\",\"subject\":\"" + seqNo + "\",\"from\":1,\"to\":1}",
                    KEY,
                    "replay-" + seqNo);
            assertThat(replayed.json().path("pushed").asInt()).isEqualTo(1);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(of(received, seqNo)).hasSize(3));
        } finally {
            assertThat(other.delete("/api/v1/subscriptions/" + subscription).status())
                    .isEqualTo(404);
            broker.delete("/api/v1/subscriptions/" + subscription);
            hook.stop(0);
        }
    }

    @Test
    void nobodyMakesTheWindowKnockAtDoorsInside() {
        for (String inside : List.of("http://127.0.0.1:8080/", "https://user@example.org/", "file:///etc/passwd")) {
            Reply refused = broker.postJson(
                    "/api/v1/subscriptions",
                    "{\"channel\":\"WEBHOOK\",\"address\":\"" + inside + "\"}",
                    KEY,
                    Samples.number());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/violations/0/code").asText()).isEqualTo("RC-501");
        }
    }

    @Test
    void aControlIsPlannedDoneAndListed() {
        String visit = "SHA"
                + Samples.number().replaceAll("\\D", "").concat("00000000000").substring(0, 11);
        Instant from = Instant.now().plusSeconds(3600);
        Reply planned = customs.postJson(
                "/api/v1/controls", """
                {"subjectType":"vessel.visit","subjectKey":"%s","need":["STORES","DOCUMENTS"],"from":"%s","to":"%s"}
                """.formatted(visit, from, from.plusSeconds(7200)), KEY, Samples.number());
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        String id = planned.json().at("/act/id").asText();
        Reply done = customs.postJson(
                "/api/v1/controls/" + id + "/result",
                "{\"result\":\"IN_ORDER\",\"validHours\":24}",
                KEY,
                Samples.number());
        assertThat(done.json().path("state").asText()).isEqualTo("DONE");
        assertThat(customs.get("/api/v1/controls?key=" + visit).json().path("items"))
                .hasSize(1);
        assertThat(broker.get("/api/v1/controls").status()).isEqualTo(403);
    }

    private String submitted() {
        String number = Samples.number();
        Shipments.manifested(number);
        Reply reply = broker.postJson("/api/v1/declarations", Samples.json(number), KEY, number);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        Shipments.manifested(number);
        return reply.json().path("seqNo").asText();
    }

    private JsonNode decide(String seqNo, String decision, int status) {
        String version = customs.get(DECLARATIONS + seqNo).header("ETag");
        Reply reply = customs.postJson(
                DECLARATIONS + seqNo + "/decisions",
                "{\"decision\":\"" + decision + "\"}",
                KEY,
                Samples.number(),
                IF_MATCH,
                version);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        return reply.json();
    }

    private static List<String> of(List<String> received, String seqNo) {
        return received.stream().filter(one -> one.contains(seqNo)).toList();
    }
}
