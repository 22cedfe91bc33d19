package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.bench.agency.AgencySystem;
import cn.singlewindow.bench.agency.AgencySystem.Mail;
import cn.singlewindow.bench.agency.SignedMessage;
import cn.singlewindow.bench.agency.Simulator;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.bench.agency.VerifiedAnswer;
import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.SoapFiles;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** RC-02 to RC-05 for agencies' own systems: a case is fetched, decided and fed back; files; trust ends at once. */
@RunAsClient
@Application("RC-02")
class AgencyServiceIT extends WindowTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void aCaseIsFetchedDecidedAndFedBack() throws Exception {
        String number = Samples.number();
        Shipments.manifested(number);
        String seqNo = submitted(number);
        AgencySystem customs = system("GACC", Soap.V11);
        Mail mail = mail(customs, seqNo, "opened");
        assertThat(mail.decisions()).contains("ACCEPT");
        String key = UUID.randomUUID().toString();
        assertThat(customs.decide(key, "0417", mail, "ACCEPT", "")).isEqualTo("RECEIVED");
        assertThat(customs.decide(key, "0417", mail, "ACCEPT", "")).isEqualTo("RECEIVED");
        assertThat(mail(customs, seqNo, "changed").state()).isEqualTo("RECEIVED");
        Reply receipts = Machine.named("trader-erp").get("/api/v1/declarations/" + seqNo);
        assertThat(receipts.text()).contains("\"L\"");
    }

    @Test
    void anAgencySeesItsOwnFieldsOnly() throws Exception {
        String seqNo = submitted();
        mail(system("SAFE", Soap.V12), seqNo, "opened");
        VerifiedAnswer safe = line("SAFE", Soap.V12).call("fetchCases", "<a:after>0</a:after><a:limit>100</a:limit>");
        assertThat(SignedMessage.write(safe.payload().getOwnerDocument()))
                .contains("DeclTotal")
                .doesNotContain("GrossWet");
    }

    @Test
    void onlyThePlacerLiftsAHold() throws Exception {
        String seqNo = submitted();
        Mail mail = mail(system("TAX", Soap.V11), seqNo, "opened");
        VerifiedAnswer placed = line("TAX", Soap.V11)
                .call(
                        "placeHold",
                        act(mail) + "<a:ground>核查</a:ground><a:legalBasis>税收征管法 第五十四条</a:legalBasis>"
                                + "<a:reviewOn>"
                                + java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                        .plusDays(3)
                                + "</a:reviewOn>");
        assertThat(placed.text("onHold")).isEqualTo("true");
        String lift = act(mail) + "<a:holdId>" + placed.text("holdId") + "</a:holdId><a:note/>";
        assertThatThrownBy(() -> line("GACC", Soap.V11).call("liftHold", lift)).isInstanceOf(SoapLine.Refused.class);
        assertThat(line("TAX", Soap.V12).call("liftHold", lift).text("onHold")).isEqualTo("false");
    }

    @Test
    void filesAreNumberedAndAGapWaits() throws Exception {
        String dataset = "list-" + UUID.randomUUID().toString().substring(0, 8);
        SoapLine customs = line("GACC", Soap.V11);
        assertThat(customs.call("sendFile", SoapFiles.head("MSA", dataset, 2, "b\n") + "<a:content>Ygo=</a:content>")
                        .text("inOrder"))
                .isEqualTo("false");
        String list = "<a:sender>GACC</a:sender><a:dataset>" + dataset + "</a:dataset><a:after>0</a:after>";
        assertThat(line("MSA", Soap.V11).call("listFiles", list).text("name")).isEmpty();
        assertThat(SoapFiles.packed(customs, SoapFiles.head("MSA", dataset, 1, "a\n"), "a\n"))
                .contains("<inOrder>true</inOrder>");
        assertThat(line("MSA", Soap.V12).call("listFiles", list).text("sequence"))
                .isEqualTo("1");
        assertThat(customs.call("sendFile", SoapFiles.head("MSA", dataset, 1, "a\n") + "<a:content>YQo=</a:content>")
                        .text("inOrder"))
                .isEqualTo("true");
        assertThatThrownBy(() -> customs.call(
                        "sendFile", SoapFiles.head("MSA", dataset, 1, "c\n") + "<a:content>Ywo=</a:content>"))
                .hasMessageContaining("SW-194");
        assertThatThrownBy(() -> customs.call(
                        "sendFile", SoapFiles.head("MSA", dataset, 3, "d\n") + "<a:content>Ywo=</a:content>"))
                .hasMessageContaining("SW-195");
        SoapLine maritime = line("MSA", Soap.V11);
        SignedMessage fetch = maritime.sign(
                "fetchFile",
                "<a:sender>GACC</a:sender><a:dataset>" + dataset + "</a:dataset><a:sequence>2</a:sequence>");
        assertThat(maritime.send(fetch.text()).body()).contains("application/xop+xml", "\r\n\r\nb\n");
    }

    @Test
    void aRevokedCertificateIsRefusedAtOnce() throws Exception {
        assertThat(system("BDC", Soap.V11).fetch(0, 1)).isEmpty();
        try (Connection owner = TestBed.databaseAsOwner();
                PreparedStatement revoke =
                        owner.prepareStatement("UPDATE access_certificate SET enabled = 0 WHERE party = 'agency:BDC'");
                Statement epoch = owner.createStatement()) {
            revoke.executeUpdate();
            epoch.executeUpdate("UPDATE access_epoch SET epoch = epoch + 1");
        }
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThatThrownBy(
                                () -> system("BDC", Soap.V11).fetch(0, 1))
                        .hasMessageContaining("SW-165"));
    }

    @Test
    void showsItsContracts() {
        for (String name :
                List.of("agency-v1.wsdl", "agency-v1.xsd", "agency-callback-v1.wsdl", "security-policy.xml")) {
            Reply contract = Machine.nobody().get("/services/contracts/" + name);
            assertThat(contract.status()).as(name).isEqualTo(200);
            assertThat(contract.text()).doesNotContain("https://localhost:8443");
        }
        assertThat(Machine.nobody().get("/services/agency/v1?wsdl").status()).isIn(200, 302);
        assertThat(Machine.nobody().get("/services/contracts/..%2fweb.xml").status())
                .isGreaterThanOrEqualTo(400);
    }

    private static String submitted() {
        return submitted(Samples.number());
    }

    private static String submitted(String number) {
        Reply reply = Machine.named("trader-erp")
                .post(
                        "/api/v1/declarations",
                        "application/xml",
                        Samples.byTheTraderItself(Samples.decMessage(number)).getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().path("seqNo").asText();
    }

    private static Mail mail(AgencySystem system, String seqNo, String event) {
        return await().atMost(PATIENCE)
                .until(
                        () -> all(system).stream()
                                .filter(each -> each.subjectKey().equals(seqNo)
                                        && each.event().equals(event))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private static List<Mail> all(AgencySystem system) throws IOException, InterruptedException {
        List<Mail> all = new java.util.ArrayList<>();
        List<Mail> page = system.fetch(0, 100);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = system.fetch(page.get(page.size() - 1).sequence(), 100);
        }
        return all;
    }

    private static String act(Mail mail) {
        return "<a:idempotencyKey>" + UUID.randomUUID()
                + "</a:idempotencyKey><a:officer>0007</a:officer><a:subjectType>" + mail.subjectType()
                + "</a:subjectType><a:subjectKey>" + mail.subjectKey() + "</a:subjectKey>";
    }

    private static AgencySystem system(String code, Soap soap) throws IOException {
        return new AgencySystem(line(code, soap));
    }

    private static SoapLine line(String code, Soap soap) throws IOException {
        Path keys = TestBed.key("soap-agencies.p12").getParent();
        return Simulator.line(TestBed.at("").toString(), keys, TestBed.keysPassword(), code, soap);
    }
}
