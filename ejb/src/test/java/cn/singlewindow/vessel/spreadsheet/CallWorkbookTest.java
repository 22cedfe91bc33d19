package cn.singlewindow.vessel.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormProblem;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.spreadsheet.Sheet;
import cn.singlewindow.platform.spreadsheet.SheetBounds;
import cn.singlewindow.platform.spreadsheet.Workbook;
import cn.singlewindow.platform.spreadsheet.XlsxWriter;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallSection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class CallWorkbookTest {

    private static final Path IMO = Path.of("src/test/resources/fal/IMO-MSW-Data-Import-Template.xlsx");

    private static WorkbookForm csv(String... lines) {
        return CallWorkbook.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), false);
    }

    private static List<String> told(WorkbookForm form) {
        return form.violations().stream()
                .map(each -> each.problem() + " " + each.path())
                .toList();
    }

    /** The IMO template with another crew list. */
    private static byte[] filled(String from, String to) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(IMO)));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals("xl/worksheets/sheet2.xml")) {
                    String sheet = new String(content, StandardCharsets.UTF_8);
                    assertThat(sheet).contains(from);
                    content = sheet.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        return file.toByteArray();
    }

    @Test
    void readsTheImoTemplate() throws IOException {
        WorkbookForm read = CallWorkbook.read(Files.readAllBytes(IMO), false);
        assertThat(told(read)).isEmpty();
        assertThat(read.form().sections()).containsExactly(CallSection.CREW);
        Fields master = read.form().first(CallSection.CREW);
        assertThat(read.form().all(CallSection.CREW)).hasSize(1);
        assertThat(master.text("familyName")).isEqualTo("last name of ship master");
        assertThat(master.text("rankOrRating")).isEqualTo("MASTER");
        assertThat(master.text("typeOfDocument")).isEqualTo("PASSPORT");
        assertThat(read.places().of("crew[1]/dateOfBirth")).isEqualTo("Crew List!H19");
        assertThat(read.places()
                        .of(Violation.at("crew[1]/gender", "", FormProblem.MISSING))
                        .path())
                .isEqualTo("Crew List!G19");
    }

    @Test
    void namesMergedCellsOfTheListAndNotOfTheHeading() throws IOException {
        byte[] file =
                filled("<mergeCell ref=\"B14:P14\"/>", "<mergeCell ref=\"B14:P14\"/><mergeCell ref=\"D19:E21\"/>");
        assertThat(told(CallWorkbook.read(file, false))).containsExactly("MERGED Crew List!E19");
    }

    @Test
    void columnsMayStandAnywhereAndDatesBeWrittenInManyWays() {
        WorkbookForm read = csv(
                ";x;;",
                ";Date of Birth (yyyy/mm/dd);Sex;Last Name;First Name;Middle Name;Date of Expiry;Rank or Rating",
                ";1980/3/7;Other;Ødegård;Åse;Marie;31.12.2030;Chief Engineer",
                ";7 MAR 1980;M;Nguyễn;Văn;;2030-12-31;Oiler",
                ";1980年3月7日;男;王;芳;;20301231;大副",
                ";25/12/1980;F;A;B;;12/25/2030;Cook",
                ";03/04/1980;F;C;D;;05-05-2030;Cook");
        assertThat(told(read)).containsExactly("AMBIGUOUS_DATE B7");
        List<Fields> crew = read.form().all(CallSection.CREW);
        assertThat(crew)
                .extracting(row -> row.text("dateOfBirth"))
                .containsExactly("19800307", "19800307", "19800307", "19801225", "03/04/1980");
        assertThat(crew)
                .extracting(row -> row.text("expiryDate"))
                .containsExactly("20301231", "20301231", "20301231", "20301225", "20300505");
        assertThat(crew).extracting(row -> row.text("gender")).containsExactly("X", "M", "M", "F", "F");
        assertThat(crew.get(0).text("givenNames")).isEqualTo("Åse Marie");
        assertThat(read.normalised())
                .extracting(each -> each.path() + " " + each.declared() + " > " + each.read())
                .contains("B3 1980/3/7 > 19800307", "C5 男 > M");
    }

    @Test
    void takesTheResultOfAFormulaAndSaysSo() throws IOException {
        byte[] file = filled(
                "<row r=\"20\"",
                "<row r=\"20\"><c r=\"C20\" t=\"str\"><f>UPPER(\"li\")</f><v>LI</v></c><c r=\"H20\"><f>A1</f><v>29220</v></c></row><row r=\"5000\"");
        WorkbookForm read = CallWorkbook.read(file, false);
        assertThat(read.form().all(CallSection.CREW)).hasSize(2);
        assertThat(read.form().all(CallSection.CREW).get(1).text("familyName")).isEqualTo("LI");
        assertThat(read.form().all(CallSection.CREW).get(1).text("dateOfBirth")).isEqualTo("19791231");
        assertThat(read.normalised()).extracting(each -> each.path()).contains("Crew List!C20", "Crew List!H20");
    }

    @Test
    void effectsOfTheCrewListAreFal4() {
        WorkbookForm read = csv(
                "Last Name,First Name,Rank or Rating,SrNo,Effects ineligible for relief from customs duties and taxes"
                        + " or subject to prohibitions or restrictions",
                "LI,WEI,Master,1,2 cartons of cigarettes",
                "WANG,FANG,Oiler,2,NIL");
        assertThat(read.form().all(CallSection.EFFECT)).hasSize(1);
        assertThat(read.form().first(CallSection.EFFECT).text("effects")).isEqualTo("2 cartons of cigarettes");
        assertThat(read.form().first(CallSection.EFFECT).text("familyName")).isEqualTo("LI");
    }

    @Test
    void saysWhatColumnsItDoesNotKnow() {
        assertThat(told(csv("Last Name,First Name,Sex,Shoe size,Last Name", "LI,WEI,M,42,LI")))
                .containsExactly("COLUMN_TWICE E1", "UNKNOWN_COLUMN D1");
    }

    @Test
    void doubtfulRowsAreLeftOutWhereTheSenderTakesTheRest() {
        String list = "Last Name,Sex,Date of Birth\nLI,M,03/04/1980\nWANG,F,1980-03-04\n";
        WorkbookForm read = CallWorkbook.read(list.getBytes(StandardCharsets.UTF_8), true);
        assertThat(told(read)).isEmpty();
        assertThat(read.refused()).extracting(Violation::path).containsExactly("C2");
        assertThat(read.form().all(CallSection.CREW))
                .extracting(row -> row.text("familyName"))
                .containsExactly("WANG");
        assertThat(read.places().of("crew[1]/gender")).isEqualTo("B3");
    }

    @Test
    void whatItHandsOutItReadsAsEmpty() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            byte[] template = CallWorkbook.template(locale, ReferenceSnapshot.empty());
            List<Sheet> sheets = Workbook.sheets(template, SheetBounds.ofPersons());
            assertThat(sheets).extracting(Sheet::name).contains("crew", "passengers", "stores", "health");
            WorkbookForm read = CallWorkbook.read(template, false);
            assertThat(told(read)).isEmpty();
            assertThat(read.form().sections()).isEmpty();
        }
    }

    @Test
    void refusesAWorkbookOfSomethingElse() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("Budget", List.of(List.of("Month", "Amount"), List.of("1", "2")));
        assertThatThrownBy(() -> CallWorkbook.read(XlsxWriter.write(sheets), false))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aRenamedSheetIsKnownByItsColumns() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Sheet1",
                List.of(
                        List.of("Name of article", "Quantity", "Measurement Type"),
                        List.of("Gas oil", "20", "Tonne (t)")));
        WorkbookForm read = CallWorkbook.read(XlsxWriter.write(sheets), false);
        assertThat(read.form().first(CallSection.STORE).values())
                .containsEntry("unit", "t")
                .containsEntry("quantity", "20");
    }
}
