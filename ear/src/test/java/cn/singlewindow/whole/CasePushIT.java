package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.bench.agency.AgencyListener;
import cn.singlewindow.bench.agency.AgencyListener.Mood;
import cn.singlewindow.bench.agency.AgencySystem;
import cn.singlewindow.bench.agency.Identity;
import cn.singlewindow.bench.agency.Simulator;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cases pushed to agencies' own systems: signed, in order, held up by nobody else's trouble (PROMISES R5, R6). */
@RunAsClient
@Application("RC-02")
class CasePushIT extends WindowTest {

    private static final String ENDPOINTS = "/api/v1/exchange/endpoints";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofSeconds(150);

    private final Machine operations = Machine.named("operations");
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeTheLines() throws Exception {
        for (JsonNode each : operations.get(ENDPOINTS).json().path("items")) {
            set(each.path("agency").asText(), each.path("address").asText(), false);
        }
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void aCaseIsPushedSignedAndItsSignedAnswerIsKept() throws Exception {
        AgencyListener safe = listener("SAFE");
        String seqNo = submitted();
        await().atMost(LATER).until(() -> safe.has(seqNo));
        assertThat(safe.wrong()).isEmpty();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(operations
                                .get("/api/v1/messages?party=agency:SAFE&operation=deliverCase")
                                .text())
                        .contains("\"OUT\"", "\"IN\"", "agency-callback/v1"));
        await().atMost(LATER).until(() -> endpoint("SAFE").path("waiting").asInt() == 0);
    }

    @Test
    void anAgencyThatIsAwayIsLeftAloneAndGetsEverythingInOrderAfterwards() throws Exception {
        AgencyListener safe = listener("SAFE");
        AgencyListener tax = listener("TAX");
        safe.mood(Mood.FAIL);
        List<String> submitted = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            submitted.add(submitted());
        }
        await().atMost(LATER).until(() -> endpoint("SAFE").path("leftAlone").asBoolean());
        await().atMost(LATER)
                .untilAsserted(() ->
                        assertThat(endpoint("SAFE").path("waiting").asInt()).isGreaterThanOrEqualTo(6));
        await().atMost(LATER).until(() -> submitted.stream().allMatch(tax::has));
        assertThat(endpoint("TAX").path("leftAlone").asBoolean()).isFalse();
        int calls = safe.calls();
        safe.mood(Mood.LOSE_REPLY);
        set("SAFE", safe.address(), true);
        await().atMost(LATER).until(() -> safe.calls() > calls);
        safe.mood(Mood.GOOD);
        await().atMost(LATER).until(() -> submitted.stream().allMatch(safe::has));
        await().atMost(LATER).until(() -> endpoint("SAFE").path("waiting").asInt() == 0);
        assertThat(safe.wrong()).isEmpty();
        assertThat(tax.wrong()).isEmpty();
    }

    @Test
    void whatAnAgencyRefusesIsParkedAndHoldsUpNothingElse() throws Exception {
        AgencyListener safe = listener("SAFE");
        safe.mood(Mood.FAIL);
        String poison = submitted();
        safe.refuse(poison);
        safe.mood(Mood.GOOD);
        String other = submitted();
        await().atMost(LATER).until(() -> safe.has(other));
        await().atMost(LATER).until(() -> endpoint("SAFE").path("parked").asInt() == 1);
        assertThat(safe.has(poison)).isFalse();
        safe.accept(poison);
        Reply again = operations.postJson(ENDPOINTS + "/SAFE/retry", "");
        assertThat(again.json().path("released").asInt()).as(again.text()).isEqualTo(1);
        await().atMost(SOON).until(() -> safe.has(poison));
        assertThat(endpoint("SAFE").path("parked").asInt()).isZero();
    }

    @Test
    void aHungAgencyHoldsNoRowAndNoOtherAgency() throws Exception {
        AgencyListener safe = listener("SAFE");
        AgencyListener tax = listener("TAX");
        safe.mood(Mood.HANG);
        String seqNo = submitted();
        await().atMost(LATER).until(() -> safe.hanging() > 0);
        Instant before = Instant.now();
        AgencySystem own = new AgencySystem(SignedSystem.agency("SAFE", "agency", Soap.V11));
        List<AgencySystem.Mail> mails = own.fetch(-1, 1);
        own.acknowledge(mails.get(0).sequence());
        assertThat(Duration.between(before, Instant.now()))
                .as("a call may hang for twenty")
                .isLessThan(Duration.ofSeconds(15));
        await().atMost(LATER).until(() -> tax.has(seqNo));
        assertThat(safe.has(seqNo)).isFalse();
    }

    @Test
    void onlyOperatorsSetEndpointsAndOnlyGoodOnes() {
        assertThat(Machine.named("trader-erp").get(ENDPOINTS).status()).isEqualTo(403);
        assertThat(Machine.named("gacc-system")
                        .putJson(ENDPOINTS + "/GACC", endpoint("https://example.org/x", true))
                        .status())
                .isEqualTo(403);
        for (String bad :
                List.of("http://example.org/x", "ftp://127.0.0.1/x", "https://u:p@example.org/", "nonsense", "")) {
            Reply refused = operations.putJson(ENDPOINTS + "/SAFE", endpoint(bad, true));
            assertThat(refused.status()).as(bad).isEqualTo(422);
            assertThat(refused.text()).contains("SW-198");
        }
        assertThat(operations
                        .putJson(ENDPOINTS + "/NOBODY", endpoint("https://example.org/x", true))
                        .text())
                .contains("SW-197");
        assertThat(operations.postJson(ENDPOINTS + "/NOBODY/retry", "").status())
                .isEqualTo(404);
    }

    private AgencyListener listener(String agency) throws IOException {
        AgencyListener listener = new AgencyListener(
                Identity.read(TestBed.key("soap-agencies.p12"), agency, TestBed.keysPassword()),
                Simulator.certificate(TestBed.key("soap-server.cer")));
        open.add(listener);
        set(agency, listener.address(), true);
        return listener;
    }

    private void set(String agency, String address, boolean enabled) {
        Reply reply = operations.putJson(ENDPOINTS + "/" + agency, endpoint(address, enabled));
        assertThat(reply.status()).as(reply.text()).isEqualTo(204);
    }

    private static String endpoint(String address, boolean enabled) {
        return "{\"address\":\"" + address + "\",\"enabled\":" + enabled + "}";
    }

    private JsonNode endpoint(String agency) {
        for (JsonNode each : operations.get(ENDPOINTS).json().path("items")) {
            if (each.path("agency").asText().equals(agency)) {
                return each;
            }
        }
        throw new AssertionError("no endpoint of " + agency);
    }

    private static String submitted() {
        Reply reply = Machine.named("trader-erp")
                .post(
                        "/api/v1/declarations",
                        "application/xml",
                        Samples.byTheTraderItself(Samples.decMessage(Samples.number()))
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().path("seqNo").asText();
    }
}
