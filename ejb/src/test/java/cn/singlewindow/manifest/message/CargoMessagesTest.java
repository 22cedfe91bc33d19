package cn.singlewindow.manifest.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.ReceiptRow;
import cn.singlewindow.manifest.message.edifact.CargoMessages;
import cn.singlewindow.manifest.message.edifact.CargoMessages.Interchange;
import cn.singlewindow.manifest.message.edifact.CustomsResponse;
import cn.singlewindow.manifest.message.mt.MtReader;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages on cargo become the one form; whatever the bytes are, there is an answer. */
class CargoMessagesTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CargoMessagesTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static Interchange read(String name) throws IOException {
        return CargoMessages.read(new ByteArrayInputStream(resource(name)));
    }

    @Test
    void readsAManifestAndSaysWhereEachLineStands() throws IOException {
        Interchange read = read("/manifest/cuscar.edi");
        assertThat(read.report().intact()).isTrue();
        ManifestForm form = read.messages().get(0).form();
        assertThat(read.messages().get(0).faults()).isEmpty();
        assertThat(form.header().text("imo")).isEqualTo("9074729");
        assertThat(form.header().text("kind")).isEqualTo("ORIGINAL");
        assertThat(form.header().text("arrivalAt")).isEqualTo("202611290800");
        Fields bill = form.all(ManifestSection.BILL).get(0);
        assertThat(bill.text("packages")).isEqualTo("40");
        assertThat(bill.text("grossWeight")).isEqualTo("1080");
        assertThat(bill.text("consigneeName")).isEqualTo("SHENXUN TRADING");
        assertThat(form.all(ManifestSection.ITEM))
                .extracting(item -> item.text("unNumber"))
                .containsExactly("", "1263");
        assertThat(form.all(ManifestSection.CONTAINER).get(0).text("seals")).isEqualTo("SH1234");
        assertThat(read.messages().get(0).segmentOf("Bill[1]/packages")).isEqualTo(10);
        assertThat(read.messages().get(1).faults().get(0).path()).isEqualTo("message[2]/segment[2]/BGM/1/1");
    }

    @Test
    void readsAnInstructionAsABillOfAPreStowageManifest() {
        String iftmin =
                "UNB+UNOC:3+FORWARDER+WINDOW+261124:0800+1'UNH+1+IFTMIN:D:99B:UN'BGM+340+SI1+9'DTM+137:20261124:102'"
                        + "LOC+9+CNSHA:139:6'LOC+11+DEHAM:139:6'RFF+BN:BK77'RFF+BM:SHHAM001'"
                        + "TDT+20+077W+1++COS:172:20+++9776171:146:11:OOCL HONG KONG'DTM+133:202612010800:203'"
                        + "NAD+CZ+++SHENXUN TRADING'NAD+CN+++HANSE GMBH'GID+1+30:CT'FTX+AAA+++PLASTIC BOXES'MEA+AAE+G+KGM:800'"
                        + "SGP+OOLU1234567+30'EQD+CN+OOLU1234567+22G1:102:5+2++5'MEA+AAE+VGM+KGM:3000'SEL+S1'UNT+19+1'UNZ+1+1'";
        Interchange read = CargoMessages.read(new ByteArrayInputStream(iftmin.getBytes(StandardCharsets.US_ASCII)));
        assertThat(read.messages().get(0).faults()).isEmpty();
        ManifestForm form = read.messages().get(0).form();
        assertThat(form.header().values())
                .containsEntry("kind", "PRE_STOWAGE")
                .containsEntry("voyage", "077W")
                .containsEntry("imo", "9776171")
                .containsEntry("portOfLoading", "CNSHA")
                .containsEntry("portOfDischarge", "DEHAM");
        assertThat(form.all(ManifestSection.BILL))
                .singleElement()
                .satisfies(bill -> assertThat(bill.values())
                        .containsEntry("bill", "SHHAM001")
                        .containsEntry("booking", "BK77")
                        .containsEntry("packages", "30")
                        .containsEntry("grossWeight", "800")
                        .containsEntry("consigneeName", "HANSE GMBH"));
        assertThat(form.all(ManifestSection.CONTAINER))
                .singleElement()
                .satisfies(box -> assertThat(box.values())
                        .containsEntry("container", "OOLU1234567")
                        .containsEntry("sizeType", "22G1")
                        .containsEntry("vgm", "3000")
                        .containsEntry("seals", "S1"));
    }

    @Test
    void tellsReceiptsAsResponsesOfCustoms() {
        ReceiptRow receipt = new ReceiptRow(
                1, "F1", "077W", "SHHAM001", "12", Instant.parse("2026-11-24T00:00:00Z"), "risk: DO NOT LOAD");
        byte[] cusres =
                CustomsResponse.write(List.of(receipt), "carrier-edi", "R1", LocalDateTime.of(2026, 11, 24, 8, 0));
        assertThat(new String(cusres, StandardCharsets.UTF_8).replace("\n", ""))
                .contains("UNH+1+CUSRES:D:24A:UN'BGM+962+F1+11'DTM+137:202611240800:203'"
                        + "FTX+ACD++12::ZZZ+risk?: DO NOT LOAD'RFF+VON:077W'RFF+BM:SHHAM001'UNT+7+1'UNZ+1+R1'");
    }

    @Test
    void readsTalliesStowageAndGateMoves() throws IOException {
        Interchange coarri = read("/edifact/php_D95B_COARRI.edi");
        assertThat(coarri.messages())
                .extracting(one -> one.form().header().text("kind"))
                .contains("TALLY_IN", "TALLY_OUT");
        Fields header = coarri.messages().get(0).form().header();
        assertThat(header.text("voyage")).isEqualTo("031W");
        assertThat(header.text("place")).isEqualTo("ITGOAVTE");
        assertThat(header.text("finishedAt")).isEqualTo("201602030913");
        assertThat(coarri.messages().get(0).form().all(ManifestSection.CONTAINER))
                .hasSize(2);
        Interchange baplie = read("/edifact/php_D95B_BAPLIE.edi");
        ManifestForm stowage = baplie.messages().get(0).form();
        assertThat(stowage.all(ManifestSection.CONTAINER).get(0).text("stowage"))
                .isEqualTo("0780690");
        assertThat(stowage.all(ManifestSection.CONTAINER)).hasSize(3);
        assertThat(read("/edifact/php_generator_CODECO_D95B.edi")
                        .messages()
                        .get(0)
                        .form()
                        .header()
                        .text("kind"))
                .isEqualTo("ARRIVAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edifact/php_D95B_COARRI.edi", "/edifact/php_D95B_BAPLIE.edi", "/manifest/cuscar.edi"})
    void answersWhateverTheBytesAre(String name) throws IOException {
        byte[] whole = resource(name);
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change < 1 + random.nextInt(5); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(bytes.length) + 1;
            Interchange read = CargoMessages.read(new ByteArrayInputStream(bytes, 0, length));
            assertThat(read.messages()).hasSameSizeAs(read.report().messages());
        }
    }

    @Test
    void readsTheNationalMessage() throws IOException {
        ReadMessage read = MtReader.read(XmlGuard.open(resource("/manifest/mt1101.xml"), XmlBounds.declaration()));
        assertThat(read.unread()).isEmpty();
        Fields header = read.form().header();
        assertThat(header.text("kind")).isEqualTo("ORIGINAL");
        assertThat(header.text("voyage")).isEqualTo("026W");
        assertThat(header.text("imo")).isEqualTo("UN9074729");
        assertThat(header.text("portOfDischarge")).isEqualTo("CNSHA");
        assertThat(header.text("arrivalAt")).isEqualTo("20261129000000");
        Fields item = read.form().all(ManifestSection.ITEM).get(0);
        assertThat(item.text("bill")).isEqualTo("COSU2");
        assertThat(item.text("unNumber")).isEqualTo("1263");
        assertThat(item.text("packageKind")).isEqualTo("CT");
        Fields bill = read.form().all(ManifestSection.BILL).get(0);
        assertThat(bill.text("goods")).isEqualTo("PAINT");
        assertThat(bill.text("grossWeight")).isEqualTo("1080.000");
    }

    @Test
    void namesAnElementThatItDoesNotKnow() throws IOException {
        String strange = new String(resource("/manifest/mt1101.xml"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("<Freight>", "<Fright>")
                .replace("</Freight>", "</Fright>")
                .replace("MT1101", "MT7101");
        ReadMessage read = MtReader.read(
                XmlGuard.open(strange.getBytes(java.nio.charset.StandardCharsets.UTF_8), XmlBounds.declaration()));
        assertThat(read.unread())
                .extracting(wrong -> wrong.path())
                .containsExactly("Declaration/Consignment/Fright", "Head/MessageType");
    }
}
