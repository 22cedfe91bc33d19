package cn.singlewindow.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final String MAIN = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

    private static byte[] book(String properties, String sheet) throws Exception {
        Map<String, String> parts = Map.of(
                "xl/workbook.xml",
                "<workbook" + MAIN + " xmlns:r='u:r'><workbookPr " + properties + "/><sheets>"
                        + "<sheet name='Secret' sheetId='1' state='hidden' r:id='r1'/><sheet name='Crew' sheetId='2' r:id='r2'/>"
                        + "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/a.xml'/><Relationship Id='r2' Target='/xl/worksheets/b.xml'/></Relationships>",
                "xl/styles.xml",
                "<styleSheet" + MAIN
                        + "><numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d'/>"
                        + "<numFmt numFmtId='165' formatCode='0&quot;day&quot;'/></numFmts><cellXfs><xf numFmtId='0'/>"
                        + "<xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>",
                "xl/worksheets/a.xml",
                "<worksheet" + MAIN + "><sheetData/></worksheet>",
                "xl/worksheets/b.xml",
                "<worksheet" + MAIN + ">" + sheet + "</worksheet>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static List<String> cells(byte[] file) {
        return Workbook.first(file, SheetBounds.of(100)).cells().stream()
                .map(cell -> cell.name() + " " + cell.kind() + " " + cell.text() + (cell.formula() ? " =" : ""))
                .toList();
    }

    @Test
    void readsDatesByTheFormatOfTheirCells() throws Exception {
        String row = "<sheetData><row r='2'><c r='A2' s='1'><v>29220</v></c><c r='B2' s='2'><v>46350.5</v></c>"
                + "<c r='C2' s='3'><v>29220</v></c><c r='D2'><v>29220</v></c><c r='E2' s='1'><f>A2</f><v>29220</v></c></row></sheetData>";
        assertThat(cells(book("", row)))
                .containsExactly(
                        "A2 DATE 1979-12-31",
                        "B2 DATE 2026-11-24 12:00",
                        "C2 NUMBER 29220",
                        "D2 NUMBER 29220",
                        "E2 DATE 1979-12-31 =");
        assertThat(cells(book("date1904='1'", "<sheetData><row><c s='1'><v>0</v></c></row></sheetData>")))
                .containsExactly("A1 DATE 1904-01-01");
    }

    @Test
    void namesVisibleSheetsAndMergedRanges() throws Exception {
        byte[] file = book(
                "",
                "<sheetData><row r='3'><c r='B3'><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='B3:C5'/></mergeCells>");
        List<Sheet> sheets = Workbook.sheets(file, SheetBounds.of(100));
        assertThat(sheets).extracting(Sheet::name).containsExactly("Crew");
        Sheet.Merge merge = sheets.get(0).merged().get(0);
        assertThat(merge.name()).isEqualTo("B3:C5");
        assertThat(merge.hides(3, 1)).isFalse();
        assertThat(merge.hides(5, 2)).isTrue();
    }

    @Test
    void whatIsWrittenComesBack() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("船员 & crew", List.of(List.of("姓", "名"), List.of("王", "=芳")));
        sheets.put("2", List.of(List.of("", "x")));
        List<Sheet> read = Workbook.sheets(XlsxWriter.write(sheets), SheetBounds.of(10));
        assertThat(read).extracting(Sheet::name).containsExactly("船员 & crew", "2");
        assertThat(read.get(0).cells()).extracting(Cell::text).containsExactly("姓", "名", "王", "=芳");
        assertThat(read.get(1).cells().get(0).name()).isEqualTo("B1");
    }
}
