package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.bench.agency.SignedMessage;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.bench.agency.VerifiedAnswer;
import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.WindowTest;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Port calls and manifests in signed envelopes, SOAP 1.1 and 1.2: taken, told, and what is refused there. */
@RunAsClient
@Application({"VD-01", "MF-01"})
class SignedCargoIT extends WindowTest {

    private static final int AGENT = 1004;
    private static final int OTHER_AGENT = 1006;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Soap> BOTH = List.of(Soap.V11, Soap.V12);

    @BeforeAll
    static void awaitTheDemonstration() {
        Machine agent = Machine.named("agent-system");
        await().atMost(PATIENCE)
                .until(() ->
                        agent.get("/api/v1/ships?limit=1").json().path("items").size() == 1);
    }

    private static SoapLine line(int number, String service, Soap soap) throws Exception {
        return SignedSystem.enterprise(number, service, soap);
    }

    private static String open(String imo, String key) {
        return "<a:idempotencyKey>" + key + "</a:idempotencyKey>" + SignedSystem.form(Calls.example("visit.json", imo));
    }

    @Test
    void aPortCallIsOpenedDeclaredAndFollowed() throws Exception {
        for (Soap soap : BOTH) {
            String imo = Calls.filed();
            SoapLine agent = line(AGENT, "vessel", soap);
            VerifiedAnswer opened = agent.call("openCall", open(imo, "call-" + imo));
            String visit = opened.text("visit");
            assertThat(opened.text("imo")).isEqualTo(imo);
            assertThat(agent.call("openCall", open(imo, "call-" + imo)).text("visit"))
                    .as("signed anew under the same key")
                    .isEqualTo(visit);
            String declare = "<a:idempotencyKey>stores-" + imo + "</a:idempotencyKey><a:visit>" + visit
                    + "</a:visit><a:form><a:stores><a:row><a:nameOfArticle>Cigarettes</a:nameOfArticle>"
                    + "<a:quantity>40</a:quantity><a:unit>CTN</a:unit></a:row></a:stores><a:waste/></a:form>";
            String declared = text(agent.call("declareParts", declare));
            assertThat(declared)
                    .contains("<part>stores</part><groups>1</groups>")
                    .contains("<part>waste</part><groups>0</groups>");
            String found = text(agent.call("findCall", "<a:visit>" + visit + "</a:visit>"));
            assertThat(found).contains("<visit>" + visit + "</visit>", "<phase>ENTRY</phase>", "<agency>MSA</agency>");
            long version = Long.parseLong(
                    agent.call("findCall", "<a:visit>" + visit + "</a:visit>").text("version"));
            String act = "<a:idempotencyKey>entry-" + imo + "</a:idempotencyKey><a:visit>" + visit
                    + "</a:visit><a:version>" + version + "</a:version>";
            assertThat(agent.call("applyEntry", act).text("state")).isEqualTo("ENTRY_APPLIED");
            assertThat(agent.call("fetchResults", "<a:after>0</a:after><a:limit>10</a:limit>")
                            .payload()
                            .getLocalName())
                    .isEqualTo("fetchResultsResponse");
            await().atMost(PATIENCE).until(() -> isTold(agent, visit));
        }
    }

    /** Whether the feed of results, walked page by page from its beginning, tells of a call. */
    private static boolean isTold(SoapLine agent, String visit) throws Exception {
        String before = "";
        String after = "0";
        while (!after.equals(before)) {
            VerifiedAnswer page = agent.call("fetchResults", "<a:after>" + after + "</a:after><a:limit>2</a:limit>");
            if (text(page).contains(visit)) {
                return true;
            }
            before = after;
            after = page.text("last");
        }
        return false;
    }

    @Test
    void aManifestIsFiledAndFollowed() throws Exception {
        for (Soap soap : BOTH) {
            String number = Samples.number();
            SoapLine carrier = line(AGENT, "manifest", soap);
            VerifiedAnswer filed = carrier.call("fileManifest", file(number));
            String filing = filed.text("number");
            assertThat(text(filed)).contains("<bill>" + number + "</bill>", "<accepted>true</accepted>");
            assertThat(carrier.call("fileManifest", file(number)).text("number"))
                    .as("signed anew under the same key")
                    .isEqualTo(filing);
            assertThat(text(carrier.call("findFiling", "<a:number>" + filing + "</a:number>")))
                    .contains("<kind>ORIGINAL</kind>", "<bill>" + number + "</bill>");
            assertThat(carrier.call("findBill", bill(number)).text("packages")).isEqualTo("42");
            assertThat(carrier.call("fetchReceipts", "<a:after>0</a:after><a:limit>10</a:limit>")
                            .payload()
                            .getLocalName())
                    .isEqualTo("fetchReceiptsResponse");
            SoapLine stranger = line(OTHER_AGENT, "manifest", soap);
            assertRefused(stranger, "findBill", bill(number), "SW-002");
            assertRefused(stranger, "findFiling", "<a:number>" + filing + "</a:number>", "SW-002");
        }
    }

    @Test
    void somebodyElsesCallIsAbsent() throws Exception {
        String imo = Calls.filed();
        String visit = line(AGENT, "vessel", Soap.V11)
                .call("openCall", open(imo, "call-" + imo))
                .text("visit");
        for (Soap soap : BOTH) {
            SoapLine stranger = line(OTHER_AGENT, "vessel", soap);
            String find = "<a:visit>" + visit + "</a:visit>";
            assertRefused(stranger, "findCall", find, "SW-002");
            assertRefused(stranger, "findCall", "<a:visit>SHA2026ZZZZZZZ</a:visit>", "SW-002");
            assertRefused(
                    stranger,
                    "applyEntry",
                    "<a:idempotencyKey>k</a:idempotencyKey>" + find + "<a:version>1</a:version>",
                    "SW-002");
        }
    }

    @Test
    void refusesWhatIsNotSignedOrIsNoCall() throws Exception {
        for (Soap soap : BOTH) {
            for (String service : List.of("vessel", "manifest")) {
                SoapLine agent = line(AGENT, service, soap);
                String operation = service.equals("vessel") ? "findCall" : "findFiling";
                String plain = "<s:Envelope xmlns:s='" + soap.namespace() + "'><s:Body>"
                        + agent.body(operation, "<a:visit>SHA20260000001</a:visit>") + "</s:Body></s:Envelope>";
                assertFault(agent.send(plain).body(), service, "SW-165");
                assertFault(agent.send(plain.replace("</s:Body>", "")).body(), service, "SW-");
                assertRefused(agent, operation, "<a:nonsense/>", "SW-16");
                assertRefused(agent, "dropTables", "", "SW-16");
                SignedMessage once = agent.sign(
                        operation,
                        service.equals("vessel") ? "<a:visit>SHA2026ZZZZZZZ</a:visit>" : "<a:number>MF0</a:number>");
                assertFault(agent.send(once.text()).body(), service, "SW-002");
                assertFault(agent.send(once.text()).body(), service, "SW-162");
            }
        }
    }

    @Test
    void namesEveryFaultAtItsPlace() throws Exception {
        String wrong = file(Samples.number())
                .replaceFirst("<a:transportMode>[^<]*", "<a:transportMode>Q")
                .replace("<a:packages>42", "<a:packages>-1");
        SoapLine carrier = line(AGENT, "manifest", Soap.V11);
        String fault = carrier.send(carrier.sign("fileManifest", wrong).text()).body();
        assertThat(fault).contains("transportMode", "packages", "<cure>").doesNotContain("Exception");
    }

    @Test
    void showsItsContracts() {
        for (String name : List.of("vessel-v1.wsdl", "vessel-v1.xsd", "manifest-v1.wsdl", "manifest-v1.xsd")) {
            Reply contract = Machine.nobody().get("/services/contracts/" + name);
            assertThat(contract.status()).as(name).isEqualTo(200);
        }
    }

    private static String file(String number) {
        return "<a:idempotencyKey>f-" + number + "</a:idempotencyKey>" + SignedSystem.form(Shipments.manifest(number));
    }

    private static String bill(String number) {
        return "<a:voyage>021W</a:voyage><a:bill>" + number + "</a:bill>";
    }

    private static void assertRefused(SoapLine line, String operation, String content, String code) {
        assertThatThrownBy(() -> line.call(operation, content))
                .isInstanceOf(SoapLine.Refused.class)
                .hasMessageContaining(code);
    }

    private static void assertFault(String fault, String service, String code) {
        assertThat(fault)
                .contains("Fault", "urn:singlewindow:" + service + ":v1", "<code>" + code)
                .doesNotContain("Exception");
    }

    private static String text(VerifiedAnswer answer) {
        return SignedMessage.write(answer.payload().getOwnerDocument()).replaceAll("<(/?)[a-z0-9]+:", "<$1");
    }
}
