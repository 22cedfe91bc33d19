package cn.singlewindow.goods.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.spreadsheet.SheetProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class LineSheetTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static byte[] utf8(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static byte[] workbook(String sheetData, String shared) throws Exception {
        String main = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
        return zip(Map.of(
                "xl/workbook.xml",
                utf8("<workbook" + main
                        + " xmlns:r='u:r'><sheets><sheet name='a' sheetId='1' r:id='rId7'/></sheets></workbook>"),
                "xl/_rels/workbook.xml.rels",
                utf8("<Relationships><Relationship Id='rId7' Target='worksheets/sheet9.xml'/></Relationships>"),
                "xl/sharedStrings.xml",
                utf8("<sst" + main + ">" + shared + "</sst>"),
                "xl/worksheets/sheet9.xml",
                utf8("<worksheet" + main + "><sheetData>" + sheetData + "</sheetData></worksheet>")));
    }

    @Test
    void comesBackTheSameAfterExport() {
        List<Fields> lines = List.of(
                Fields.of(
                        "GNo",
                        "1",
                        "CodeTS",
                        "0101210010",
                        "GName",
                        "=cmd|' /C calc'!A0",
                        "GQty",
                        "12.50",
                        "GUnit",
                        "035"),
                Fields.of("GNo", "2", "CodeTS", "9018193090", "GName", "监护仪 & <x>", "DeclTotal", "-5", "Stuff", "@a"));
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            SheetLines read = LineSheet.read(LineSheet.export(lines, locale));
            assertThat(read.violations()).isEmpty();
            assertThat(read.lines()).hasSize(2);
            assertThat(read.lines().get(0).values())
                    .containsAllEntriesOf(lines.get(0).values());
            assertThat(read.lines().get(1).values())
                    .containsAllEntriesOf(lines.get(1).values());
        }
    }

    @Test
    void readsTheTemplateAsEmpty() {
        assertThat(LineSheet.read(LineSheet.template(Locale.SIMPLIFIED_CHINESE)).lines())
                .isEmpty();
    }

    @Test
    void readsCsvInBothEncodingsAndNumbersTheLines() {
        String csv = "商品编号,商品名称,成交数量\r\n9018193090,\"监护仪, \"\"MX\"\"\",10\r\n0101210010,马,1\r\n";
        for (byte[] file :
                List.of(utf8(csv), utf8("\uFEFF" + csv), csv.getBytes(GB18030), utf8(csv.replace(',', '\t')))) {
            SheetLines read = LineSheet.read(file);
            assertThat(read.violations()).isEmpty();
            assertThat(read.lines()).hasSize(2);
            assertThat(read.lines().get(0).text("GName")).startsWith("监护仪").contains("\"MX\"");
            assertThat(read.lines().get(1).text("GNo")).isEqualTo("2");
        }
    }

    @Test
    void namesLostZerosByCell() {
        SheetLines read = LineSheet.read(utf8("CodeTS,GUnit,GQty\n101210010,35,7\n9018193090,035,7\n"));
        assertThat(read.violations()).extracting(Violation::path).containsExactly("A2", "B2");
        assertThat(read.lines().get(0).text("CodeTS")).isEqualTo("101210010");
    }

    @Test
    void readsWorkbooksOfOtherWriters() throws Exception {
        byte[] file = workbook(
                "<row r='3'><c r='B3' t='s'><v>0</v></c><c r='C3' t='s'><v>1</v></c><c r='D3' t='inlineStr'><is><t>GModel</t></is></c></row>"
                        + "<row r='4'><c r='B4'><v>101210010</v></c><c r='C4'><v>0.30000000000000004</v></c><c r='D4'><f>1+1</f><v>2</v></c></row>"
                        + "<row r='5'><c r='B5' t='str'><v>9018193090</v></c><c r='C5' t='e'><v>#N/A</v></c></row>",
                "<si><t>商品编号</t></si><si><r><t>成交</t></r><r><t>数量</t></r><rPh><t>x</t></rPh></si>");
        SheetLines read = LineSheet.read(file);
        assertThat(read.lines()).hasSize(2);
        assertThat(read.lines().get(0).text("GQty")).isEqualTo("0.3");
        assertThat(read.violations())
                .extracting(violation -> violation.path() + " " + violation.problem())
                .containsExactly("B4 ZEROS_LOST", "D4 FORMULA", "C5 ERROR_VALUE");
    }

    @Test
    void namesColumnsThatItDoesNotKnow() {
        SheetLines read = LineSheet.read(utf8("CodeTS,什么,CodeTS\n9018193090,1,2\n"));
        assertThat(read.violations())
                .extracting(Violation::problem)
                .containsExactly(SheetProblem.UNKNOWN_COLUMN, SheetProblem.COLUMN_TWICE);
    }

    @Test
    void refusesWhatIsNoSheet() throws Exception {
        byte[] bomb = zip(Map.of("xl/workbook.xml", new byte[20 << 20]));
        assertThat(bomb.length).isLessThan(100_000);
        byte[] doctype = zip(Map.of("xl/workbook.xml", utf8("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><workbook/>")));
        byte[] far = workbook("<row r='999999'><c r='A999999'><v>1</v></c></row>", "");
        for (byte[] file : List.of(
                bomb,
                doctype,
                far,
                utf8(""),
                utf8("a,b\n1,2"),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                new byte[5 << 20],
                new byte[] {0, 1, 2, 3},
                utf8("CodeTS\n" + "1\n".repeat(5_000)),
                utf8("CodeTS" + ",".repeat(5_000) + "x\n"))) {
            assertThatThrownBy(() -> LineSheet.read(file)).isInstanceOf(Rejected.class);
        }
    }
}
