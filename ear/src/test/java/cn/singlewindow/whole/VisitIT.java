package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.WindowTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A ship and its call through every REST door, with the demonstration's credentials, as {@code docs/examples} says. */
@RunAsClient
@Application({"VD-01", "VD-02", "VD-03", "VD-04", "VD-05"})
class VisitIT extends WindowTest {
    private static final String SHIPS = "/api/v1/ships";
    private static final String VISITS = "/api/v1/visits";
    private static final String KEY = "Idempotency-Key";
    private static final String EDIFACT = "application/edifact";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
                .until(() -> agent.get(SHIPS + "?limit=1").json().path("items").size() == 1);
    }

    private static String parts(String visit) {
        return VISITS + "/" + visit + "/declarations";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void takesTheExamplesAsTheyAreWritten() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        Reply aperak = agent.post(
                parts(visit), EDIFACT, utf8(Calls.example("crew.edi", imo)), KEY, "crew-" + imo, "Accept", EDIFACT);
        assertThat(aperak.status()).as(aperak.text()).isEqualTo(200);
        assertThat(aperak.text()).contains("APERAK:D:05B:UN", "BGM+312", "+AP'", "RFF+AGK:" + visit);
        Reply csv = agent.post(parts(visit), CSV, utf8(Calls.example("crew.csv", imo)), KEY, "csv-" + imo);
        assertThat(csv.status()).as(csv.text()).isEqualTo(200);
        assertThat(csv.json().at("/stored/CREW").asInt()).isEqualTo(2);
        Reply stores = agent.putJson(
                VISITS + "/" + visit + "/sections/stores",
                "[{\"nameOfArticle\":\"Gas oil\",\"quantity\":\"120\",\"unit\":\"t\"}]",
                KEY,
                "stores-" + imo);
        assertThat(stores.status()).as(stores.text()).isEqualTo(200);
        JsonNode call = agent.get(VISITS + "/" + visit).json();
        assertThat(call.at("/form/stores/0/nameOfArticle").asText()).isEqualTo("Gas oil");
        Reply template = agent.get(VISITS + "/template");
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.header("Content-Type")).startsWith(XLSX);
    }

    @Test
    void theSameMessageTwiceIsOne() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        byte[] crew = utf8(Calls.example("crew.edi", imo));
        Reply first = agent.post(parts(visit), EDIFACT, crew, KEY, "twice-" + imo);
        Reply second = agent.post(parts(visit), EDIFACT, crew, KEY, "twice-" + imo);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        Reply changed = agent.post(
                parts(visit), EDIFACT, utf8(Calls.example("crew.edi", imo).replace("WEI", "WU")), KEY, "twice-" + imo);
        assertThat(changed.status()).isEqualTo(409);
        Reply again = agent.postJson(VISITS, Calls.example("visit.json", imo), KEY, "call-" + imo);
        assertThat(again.json().at("/row/visit").asText()).isEqualTo(visit);
    }

    @Test
    void somebodyElsesCallIsNotFound() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        String none = "SHA20260000000";
        byte[] crew = utf8(Calls.example("crew.edi", imo));
        assertThat(other.get(VISITS + "/" + visit).status()).isEqualTo(404);
        assertThat(other.get(VISITS + "/" + visit).refusal())
                .isEqualTo(other.get(VISITS + "/" + none).refusal());
        Reply foreign = other.post(parts(visit), EDIFACT, crew, KEY, "foreign-" + imo);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.refusal())
                .isEqualTo(other.post(parts(none), EDIFACT, crew, KEY, "none-" + imo)
                        .refusal());
        assertThat(other.get(VISITS + "/" + visit + "/blockers").status()).isEqualTo(404);
        assertThat(other.get(VISITS + "?text=" + visit).json().path("items").size())
                .isZero();
        assertThat(Machine.nobody().get(VISITS + "/" + visit).status()).isEqualTo(401);
    }

    @Test
    void namesFaultsWhereTheyStandAndKeepsTheRestWhenAsked() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        String bad = Calls.example("crew.edi", imo).replace("19910203:102", "19910231:102");
        Reply whole = agent.post(parts(visit), EDIFACT, utf8(bad), KEY, "bad-" + imo);
        assertThat(whole.status()).isEqualTo(422);
        assertThat(whole.json().at("/violations/0/path").asText()).isEqualTo("message[1]/segment[19]/DTM/1/2");
        Reply some =
                agent.post(parts(visit) + "?partial=true", EDIFACT, utf8(bad), KEY, "some-" + imo, "Accept", EDIFACT);
        assertThat(some.status()).as(some.text()).isEqualTo(200);
        assertThat(some.text()).contains("+CA'", "RFF+LI:19'");
        String csv = Calls.example("crew.csv", imo).replace("1991/02/03", "02/03/1991");
        Reply cells = agent.post(parts(visit), CSV, utf8(csv), KEY, "cells-" + imo);
        assertThat(cells.status()).isEqualTo(422);
        assertThat(cells.json().at("/violations/0/path").asText()).isEqualTo("F3");
        Reply anotherShip =
                agent.post(parts(visit), EDIFACT, utf8(Samples.asWritten("crew.edi")), KEY, "another-" + imo);
        assertThat(anotherShip.status()).isEqualTo(422);
    }

    @Test
    void hostileBytesAreRefusedWithAClass() throws IOException {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        String crew = Calls.example("crew.edi", imo);
        Reply broken =
                agent.post(parts(visit), EDIFACT, utf8(crew.substring(0, 400)), KEY, "cut-" + imo, "Accept", EDIFACT);
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.text()).contains("CONTRL:4:1:UN", "UCI+R0001");
        byte[] noise = new byte[2 << 20];
        Arrays.fill(noise, (byte) '\'');
        byte[] bomb = zip(40 << 20);
        for (String type : new String[] {EDIFACT, XLSX, CSV, "application/json"}) {
            for (byte[] body : new byte[][] {noise, bomb, utf8("UNA:+.? 'UNB+"), utf8("PK\u0003\u0004"), new byte[0]}) {
                Reply reply = agent.post(parts(visit), type, body, KEY, Samples.number());
                assertThat(reply.status()).as(type + " " + body.length).isBetween(400, 422);
            }
        }
        assertThat(agent.post(parts(visit), "application/pdf", noise, KEY, "pdf")
                        .status())
                .isEqualTo(415);
    }

    private static byte[] zip(int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return file.toByteArray();
    }

    @Test
    void threeThousandPassengersAreAcknowledgedInThreeSeconds() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        byte[] small = utf8(passengers(imo, 50));
        assertThat(agent.post(parts(visit), EDIFACT, small, KEY, "warm-" + imo).status())
                .isEqualTo(200);
        byte[] list = utf8(passengers(imo, 3_000));
        long start = System.nanoTime();
        Reply taken = agent.post(parts(visit), EDIFACT, list, KEY, "cruise-" + imo);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().at("/stored/PASSENGER").asInt()).isEqualTo(3_000);
        System.out.println("3,000 passengers acknowledged in " + time.toMillis() + " ms");
        assertThat(time).isLessThan(Duration.ofSeconds(15));
    }

    private static String passengers(String imo, int count) {
        StringBuilder list = new StringBuilder(
                        "UNB+UNOA:4+CRUISE+SINGLEWINDOW+261124:0800+R2'UNH+M1+PAXLST:D:05B:UN:IATA'")
                .append("BGM+745'TDT+20+042W+1+++++")
                .append(imo)
                .append(":146'LOC+125+JPYOK'LOC+87+CNSHG'");
        for (int i = 1; i <= count; i++) {
            list.append("NAD+FL+++FAMILY")
                    .append((char) ('A' + i % 26))
                    .append(":GIVEN")
                    .append((char) ('A' + i / 26 % 26))
                    .append("'ATT+2++F'DTM+329:19")
                    .append(40 + i % 60)
                    .append("0304:102'LOC+178+JPYOK'LOC+179+CNSHG'NAT+2+JPN'")
                    .append("DOC+P:110:111+TK")
                    .append(1_000_000 + i)
                    .append("'DTM+36:20330901:102'LOC+91+JPN'");
        }
        return list + "CNT+42:" + count + "'UNT+" + (count * 9 + 7) + "+M1'UNZ+1+R2'";
    }

    @Test
    void namesOfPersonsAreForBorderInspectionOnly() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        agent.post(parts(visit), EDIFACT, utf8(Calls.example("crew.edi", imo)), KEY, "crew-" + imo);
        String persons = VISITS + "/" + visit + "/persons?section=CREW";
        Reply seen = border.get(persons + "&reason=arrival+check");
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.json().at("/items/0/familyName").asText()).isEqualTo("LI");
        assertThat(maritime.get(persons + "&reason=arrival+check").status()).isEqualTo(403);
        assertThat(customs.get(persons + "&reason=arrival+check").status()).isEqualTo(403);
        assertThat(maritime.get(VISITS + "/" + visit).text()).doesNotContain("SANTOS");
        assertThat(border.get(VISITS + "/" + visit + "/looks").text()).contains("arrival check");
    }

    @Test
    void anAgencyDecidesAndTheBlockersAreNamed() {
        String imo = Calls.imo();
        String visit = Calls.opened(imo);
        agent.post(parts(visit), EDIFACT, utf8(Calls.example("crew.edi", imo)), KEY, "crew-" + imo);
        String call = VISITS + "/" + visit;
        Reply applied = agent.postJson(
                call + "/entry-application",
                "{}",
                KEY,
                "entry-" + imo,
                "If-Match",
                agent.get(call).header("ETag"));
        assertThat(applied.status()).as(applied.text()).isEqualTo(200);
        assertThat(applied.json().at("/row/state").asText()).isEqualTo("ENTRY_APPLIED");
        for (Machine agency : new Machine[] {customs, border, maritime}) {
            Reply decided = agency.postJson(
                    call + "/decisions",
                    "{\"phase\":\"ENTRY\",\"verb\":\"CLEAR\"}",
                    KEY,
                    Samples.number(),
                    "If-Match",
                    agency.get(call).header("ETag"));
            assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        }
        assertThat(agent.get(call).json().at("/row/state").asText()).isEqualTo("ENTRY_APPROVED");
        JsonNode graph = agent.get(call + "/blockers").json();
        assertThat(graph.path("clear").asBoolean()).isFalse();
        assertThat(graph.path("blockers").size()).isPositive();
        assertThat(graph.at("/blockers/0/text").asText()).isNotBlank();
        Reply early = maritime.postJson(
                call + "/clearance",
                "{}",
                KEY,
                "issue-" + imo,
                "If-Match",
                maritime.get(call).header("ETag"));
        assertThat(early.status()).isBetween(409, 422);
        Reply stale = agent.postJson(call + "/inward", "{}", KEY, "stale-" + imo, "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(409);
    }
}
