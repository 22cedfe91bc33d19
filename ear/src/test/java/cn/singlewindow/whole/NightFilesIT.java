package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.bench.agency.Simulator;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.collaboration.reconciliation.intake.RowsHash;
import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.SoapFiles;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Night files as agencies deliver them: by signed SOAP, by REST and into a folder; bad ones are refused with the reason. */
@RunAsClient
@Application("RC-07")
class NightFilesIT extends WindowTest {

    private static final String DELIVERIES = "/api/v1/collaboration/deliveries";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void comeBySignedSoapBesideTheEnvelope() throws Exception {
        SoapLine maritime = line("MSA");
        String first = permits(1, "B1");
        assertThat(SoapFiles.packed(maritime, SoapFiles.head("", "dg-permit", 1, first), first))
                .contains("<inOrder>true</inOrder>");
        assertThat(SoapFiles.packed(maritime, SoapFiles.head("", "dg-permit", 1, first), first))
                .contains("<inOrder>true</inOrder>");
        assertThat(listed("msa-system", "dg-permit")).contains("\"state\":\"ACCEPTED\"", "\"rows\":1");
        String gap = permits(3, "B1");
        assertThat(SoapFiles.packed(maritime, SoapFiles.head("", "dg-permit", 3, gap), gap))
                .contains("RC-729");
        String altered = permits(2, "B1").replace(",B1,", ",B2,");
        assertThat(SoapFiles.packed(maritime, SoapFiles.head("", "dg-permit", 2, altered), altered))
                .contains("RC-728");
        String other = permits(2, "B3");
        assertThat(SoapFiles.packed(maritime, SoapFiles.head("", "dg-permit", 2, permits(2, "B1")), other))
                .contains("SW-19");
        String foreign = other.replace("agency=MSA", "agency=NIA");
        assertThatThrownBy(() -> maritime.call(
                        "sendFile",
                        SoapFiles.head("", "dg-permit", 2, foreign) + "<a:content>"
                                + Base64.getEncoder().encodeToString(foreign.getBytes(StandardCharsets.UTF_8))
                                + "</a:content>"))
                .hasMessageContaining("RC-724");
    }

    @Test
    void comeByRestAndBadOnesAreRefusedWithEveryFault() throws Exception {
        String good =
                csv("head-count", "NIA", 1, "visit,direction,persons", " total.persons=20", "SHA20269990001,IN,20");
        assertThat(deliver(good).status()).isEqualTo(200);
        assertThat(deliver(good).status()).isEqualTo(200);
        String second = good.replace("sequence=1", "sequence=2");
        for (String bad : List.of(
                second.replace("version=1.0", "version=9.0"),
                second.replace("encoding=UTF-8", "encoding=EBCDIC"),
                second.replace("rows=1", "rows=2"),
                second.replace("total.persons=20", "total.persons=21"),
                second.replaceAll("(?s)#trailer.*", ""),
                second.replace(",IN,20\n", ",IN,20\nSHA20269990001,IN,20\n"),
                second.replace(day(), "2099-01-01"),
                good.replace(",20\n", ",21\n"))) {
            Reply refused = deliver(bad);
            assertThat(refused.status()).as(bad).isBetween(400, 422);
            assertThat(refused.text()).contains("RC-7");
        }
        assertThat(deliver(second).status()).isEqualTo(200);
    }

    @Test
    void arePutIntoAFolder() throws Exception {
        Path box = Files.createDirectories(TestBed.importFolder("nia-system").resolve("NightBox"));
        String person = "a".repeat(64);
        String good = csv(
                "person-record",
                "NIA",
                1,
                "visit,section,personHash,state",
                "",
                "SHA20269990001,CREW," + person + ",ADMITTED");
        put(box, "good.csv", good);
        put(box, "short.csv", good.replace("sequence=1", "sequence=2").replaceAll("(?s)#trailer.*", ""));
        await().atMost(PATIENCE).until(() -> Files.exists(box.resolve("taken/good.csv")));
        await().atMost(PATIENCE).until(() -> Files.exists(box.resolve("refused/short.csv.txt")));
        assertThat(Files.readString(box.resolve("refused/short.csv.txt"))).contains("RC-7");
    }

    /** The business day that has ended. */
    private static String day() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
    }

    private static void put(Path box, String name, String text) throws IOException {
        Path part = Files.writeString(box.resolve(name + ".part"), text);
        Files.move(part, box.resolve(name));
    }

    private static Reply deliver(String file) {
        return Machine.named("nia-system").post(DELIVERIES, "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String listed(String client, String dataset) {
        String all = Machine.named(client).get(DELIVERIES).text();
        assertThat(all).contains(dataset);
        return all;
    }

    private static String permits(int sequence, String bill) {
        return csv("dg-permit", "MSA", sequence, "voyage,billNo,unNumber,hazardClass", "", "V9," + bill + ",1263,3");
    }

    private static String csv(String dataset, String agency, int sequence, String columns, String totals, String row) {
        RowsHash hash = new RowsHash();
        hash.add(List.of(row.split(",", -1)));
        return "#header version=1.0 dataset=%s agency=%s businessDate=%s sequence=%d encoding=UTF-8\n%s\n%s\n#trailer rows=1%s sha256=%s\n"
                .formatted(dataset, agency, day(), sequence, columns, row, totals, hash.hex());
    }

    private static SoapLine line(String code) throws IOException {
        Path keys = TestBed.key("soap-agencies.p12").getParent();
        return Simulator.line(TestBed.at("").toString(), keys, TestBed.keysPassword(), code, Soap.V11);
    }
}
