package cn.singlewindow.platform.reference.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final String MODES = "cn_customs_codes/sw_dict_2026/trade_mode.csv";
    private static final String PORTS = "cn_customs_codes/customs_ports.csv";
    private static final byte[] NAMED = utf8("edition=2027-01\neffective=2027-01-01\n");

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        String file = "code,name_zh,note\r\n0110,一般贸易,NULL\r\n";
        assertThat(modes(utf8(file))).extracting(CodeEntry::nameZh).containsExactly("一般贸易");
        assertThat(modes(utf8('\uFEFF' + file))).extracting(CodeEntry::nameZh).containsExactly("一般贸易");
    }

    @Test
    void readsGb18030() {
        byte[] file = "code,name_zh,note\n0110,一般贸易,NULL\n0130,易货贸易,NULL\n".getBytes(Charset.forName("GB18030"));
        assertThat(modes(file)).extracting(CodeEntry::nameZh).containsExactly("一般贸易", "易货贸易");
    }

    @Test
    void readsQuotedCellsWithCommasQuotesAndLineBreaks() {
        byte[] file = utf8("code,name_zh,note\n0110,\"一,二\"\"三\"\"\n四\",\n0130,五,\n");
        assertThat(modes(file)).extracting(CodeEntry::nameZh).containsExactly("一,二\"三\"\n四", "五");
    }

    @Test
    void refusesBytesThatAreNeitherWithTheirRow() {
        byte[] file = utf8("code,name_zh,note\n0110,一般,\n0130,X,\n");
        file[file.length - 3] = (byte) 0xFF;
        assertThat(faults(MODES, file)).containsExactly(MODES + ":3 RF-001 ");
    }

    @Test
    void refusesLostLeadingZerosAndSaysWhatItShouldRead() {
        List<Violation> faults = edition(MODES, utf8("code,name_zh,note\n0110,一般贸易,\n130,易货贸易,\n"))
                .faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).problem()).isEqualTo(ReferenceProblem.LEADING_ZERO_LOST);
        assertThat(faults.get(0).path()).isEqualTo(MODES + ":3");
        assertThat(faults.get(0).value()).isEqualTo("130");
        assertThat(faults.get(0).arguments()).containsExactly("0130");
    }

    @Test
    void takesThreeDigitsOfAPortForItsCountryOnlyIfTheyAre() {
        String head = "id,code,country_code,c_name,e_name,note\n";
        assertThat(faults(PORTS, utf8(head + "1,248,248,多哥,Togo,\n"))).isEmpty();
        assertThat(faults(PORTS, utf8(head + "1,339,248,洛美,Lome,\n"))).containsExactly(PORTS + ":2 RF-006 339");
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        byte[] file = utf8("code,name_zh,note\n０１１０,全角,\n0130,易货贸易,\n0130,再,\n0139,,\n0200,多,一,个\n\"0214,开");
        assertThat(faults(MODES, file))
                .containsExactlyInAnyOrder(
                        MODES + ":6 RF-003 0200,多,一,个",
                        MODES + ":7 RF-002 ",
                        MODES + ":2 RF-005 ０１１０",
                        MODES + ":4 RF-007 0130",
                        MODES + ":5 RF-008 0139");
    }

    @Test
    void refusesAFileWithoutTheColumnsItShouldHave() {
        assertThat(faults(MODES, utf8("code,title\n0110,x\n"))).containsExactly(MODES + ":1 RF-004 name_zh");
    }

    @Test
    void refusesBadDatesAndPeriods() {
        String file = "locations/smdg_terminal_codes.csv";
        String head =
                "UNLOCODE,Alternative UNLOCODE,Terminal Code,Terminal Facility Name,Terminal Company Name,Latitude,"
                        + "Longitude,Last change,Valid from,Valid to,Terminal Website,Terminal Address,Remarks\n";
        byte[] bad = utf8(head + "CNSHA,,A,Name,,,,,2026-02-30,,,,\nCNSHA,,B,Name,,,,,2026-02-03,20260101,,,\n");
        assertThat(faults(file, bad))
                .containsExactly(file + ":2 RF-009 2026-02-30", file + ":3 RF-010 2026-02-03..2026-01-01");
    }

    @Test
    void touchesOnlyTheTablesWhoseFilesItBrings() {
        assertThat(edition(MODES, utf8("code,name_zh,note\n0110,一般贸易,\n")).tables())
                .containsOnlyKeys(CodeTable.TRADE_MODE);
    }

    @Test
    void refusesAnEditionWithoutNameOrFiles() {
        assertThat(Edition.read(EditionFiles.of(Map.of("x", new byte[0]))).faults())
                .extracting(Violation::code)
                .containsExactly("RF-014", "RF-015");
    }

    @Test
    void readsAnArchiveAndRefusesWhatIsNone() throws IOException {
        byte[] archive = zip(Map.of("edition.properties", NAMED, MODES, utf8("code,name_zh,note\n0110,一般贸易,\n")));
        Edition edition = Edition.read(EditionFiles.zip(archive));
        assertThat(edition.faults()).isEmpty();
        assertThat(edition.effective()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThatThrownBy(() -> EditionFiles.zip(utf8("no archive"))).isInstanceOf(Rejected.class);
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() throws IOException {
        byte[] bomb = zip(Map.of(MODES, new byte[80 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(200_000);
        assertThatThrownBy(() -> EditionFiles.zip(bomb))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal ->
                                assertThat(refusal.violations().get(0).code()).isEqualTo("RF-013"));
    }

    private static List<CodeEntry> modes(byte[] file) {
        Edition edition = edition(MODES, file);
        assertThat(edition.faults()).isEmpty();
        return edition.entries();
    }

    private static List<String> faults(String name, byte[] file) {
        return edition(name, file).faults().stream()
                .map(fault -> fault.path() + " " + fault.code() + " " + fault.value())
                .toList();
    }

    private static Edition edition(String name, byte[] file) {
        return Edition.read(EditionFiles.of(Map.of("edition.properties", NAMED, name, file)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
