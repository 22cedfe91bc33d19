package cn.singlewindow.ws.goods.decmessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.platform.xml.XmlText;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecMessageTest {

    private static final Path SAMPLES = Path.of("src/test/resources/decmessage");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    private static ReadForm sample(String name) throws IOException {
        return DecMessageReader.read(Files.readAllBytes(SAMPLES.resolve(name)));
    }

    private static ReadForm read(String content) {
        String message =
                "<DecMessage Version='4.0' xmlns='" + DecMessageReader.NAMESPACE + "'>" + content + "</DecMessage>";
        return DecMessageReader.read(message.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comesBackTheSameAfterWriting(Path sample) throws IOException {
        ReadForm read = DecMessageReader.read(Files.readAllBytes(sample));
        assertThat(read.unread()).isEmpty();
        assertThat(read.form().lines()).isNotEmpty();
        assertThat(read.clientSeqNo()).isNotEmpty();
        byte[] utf8 = DecMessageWriter.write(read.form(), "4.0", StandardCharsets.UTF_8);
        byte[] legacy = DecMessageWriter.write(read.form(), "3.1", XmlText.GB18030);
        assertThat(DecMessageReader.read(utf8)).isEqualTo(read);
        assertThat(DecMessageReader.read(legacy)).isEqualTo(read);
    }

    @Test
    void readsBothGenerationsOfCodesAsTheyAre() throws IOException {
        ReadForm old = sample("import-3.1-old-codes.xml");
        ReadForm young = sample("import-4.0-new-codes.xml");
        assertThat(old.form().lines().get(0).text("OriginCountry")).isEqualTo("304");
        assertThat(young.form().lines().get(0).text("OriginCountry")).isEqualTo("DEU");
        assertThat(old.form().header().text("OwnerName")).isEqualTo("上海申迅医疗器械贸易有限公司");
    }

    @Test
    void undoesTheExportSwap() throws IOException {
        ReadForm read = sample("export-4.0-new-codes.xml");
        assertThat(read.form().lines().get(0).text("OriginCountry")).isEqualTo("CHN");
        assertThat(read.form().lines().get(0).text("DestinationCountry")).isEqualTo("USA");
        String written =
                new String(DecMessageWriter.write(read.form(), "4.0", StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(written).contains("<OriginCountry>USA</OriginCountry>");
    }

    @Test
    void givesLicencesAndVehiclesTheNumberOfTheirLine() throws IOException {
        ReadForm read = sample("import-4.0-new-codes.xml");
        assertThat(read.form().all(Section.GOODS_LICENCE)).hasSize(1);
        assertThat(read.form().first(Section.GOODS_LICENCE).text(Section.LINE_NUMBER))
                .isEqualTo("1");
        assertThat(read.form().all(Section.GOODS_VEHICLE))
                .hasSize(2)
                .allMatch(vehicle -> vehicle.text("GNo").equals("1"));
    }

    @Test
    void keepsTheLiteralTextOfEveryValue() throws IOException {
        ReadForm read = sample("import-4.0-new-codes.xml");
        assertThat(read.form().lines().get(0).text("DeclPrice")).isEqualTo("12650.0000");
        assertThat(read.form().lines().get(1).text("GName")).isEqualTo("注射器 & 针头");
        assertThat(read.form().header().text("PromiseItmes")).isEqualTo("00000");
        assertThat(read.form().header().text("GrossWet")).isEqualTo("3260.5");
    }

    @Test
    void reportsWhatItDoesNotKnowWithItsPath() {
        ReadForm read = read("<DecHead colour='red'><IEFlag>I<b/></IEFlag><IEFlag>E</IEFlag></DecHead>"
                + "<DecLists><DecLst/><DecList><GNo>1</GNo><DecGoodsLimits><X/></DecGoodsLimits></DecList></DecLists>"
                + "<SddTax><a/></SddTax>stray");
        assertThat(read.unread())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "DecHead/@colour",
                        "DecHead/IEFlag/b",
                        "DecHead/IEFlag",
                        "DecLists/DecLst",
                        "DecList[1]/DecGoodsLimits/X",
                        "SddTax",
                        "DecMessage");
        assertThat(read.form().header().text("IEFlag")).isEqualTo("I");
    }

    @Test
    void takesUnknownFieldsOverForTheGoodsModuleToName() {
        ReadForm read = read("<DecHead><GrossWeight>1</GrossWeight></DecHead>");
        assertThat(read.unread()).isEmpty();
        assertThat(read.form().header().text("GrossWeight")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2.0", "5.0", "four"})
    void reportsOtherVersions(String version) {
        ReadForm read = DecMessageReader.read(
                ("<DecMessage Version='" + version + "'><DecHead/></DecMessage>").getBytes(StandardCharsets.UTF_8));
        assertThat(read.unread()).extracting(Violation::problem).containsExactly(MessageProblem.VERSION);
    }

    @Test
    void refusesAnotherDocument() {
        assertThatThrownBy(() -> DecMessageReader.read("<Manifest/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void readsTenThousandLinesInTime() {
        String line = "<DecList><GNo>1</GNo><CodeTS>9018193090</CodeTS><GName>病员监护仪</GName><GQty>1</GQty></DecList>";
        String lines = "<DecLists>" + line.repeat(10_000) + "</DecLists>";
        for (int warm = 0; warm < 8; warm++) {
            read(lines);
        }
        long start = cpu();
        assertThat(read(lines).form().lines()).hasSize(10_000);
        assertThat((cpu() - start) / 1_000_000).isLessThan(250);
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void readsATreeAsItReadsAText() throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        for (Path sample : samples().toList()) {
            byte[] bytes = Files.readAllBytes(sample);
            var tree = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(bytes));
            var cursor = cn.singlewindow.platform.xml.XmlCursor.over(tree.getDocumentElement());
            assertThat(DecMessageReader.read(cursor)).isEqualTo(DecMessageReader.read(bytes));
        }
    }

    @Test
    void writesTheAnswerToAnImport() {
        String answer =
                new String(Receipts.taken("C1", "I20260000000000001", StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(answer)
                .contains("<ResponseCode>0</ResponseCode>")
                .contains("<ClientSeqNo>C1</ClientSeqNo><SeqNo>I20260000000000001</SeqNo>");
        assertThat(new String(Receipts.refused("C1", "缺 CodeTS", XmlText.GB18030), XmlText.GB18030))
                .contains("encoding=\"GB18030\"")
                .contains("<ErrorMessage>缺 CodeTS</ErrorMessage>");
    }
}
