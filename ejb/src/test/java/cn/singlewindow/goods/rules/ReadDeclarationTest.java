package cn.singlewindow.goods.rules;

import static cn.singlewindow.goods.GoodsFixtures.aCleanExport;
import static cn.singlewindow.goods.GoodsFixtures.aCleanImport;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.GoodsFixtures;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.shared.Violation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDeclarationTest {

    private static List<String> said(GoodsFixtures declaration) {
        return Verdict.on(declaration).codes();
    }

    private static List<String> arguments(GoodsFixtures declaration) {
        return Verdict.on(declaration).violations().get(0).arguments();
    }

    @Test
    void namesTheFieldThatIsMeant() {
        GoodsFixtures misspelt = aCleanImport().header("grosswet", "1");
        assertThat(said(misspelt)).containsExactly("SW-040 DecHead/grosswet");
        assertThat(arguments(misspelt)).containsExactly("GrossWet");
    }

    @ParameterizedTest
    @CsvSource({
        "GrossWet, '1,080', SW-043",
        "GrossWet, 1e3, SW-043",
        "GrossWet, NaN, SW-043",
        "GrossWet, 0x10, SW-043",
        "GrossWet, 1.2.3, SW-043",
        "GrossWet, -1, SW-045",
        "GrossWet, 1080.123456, SW-044",
        "GrossWet, 123456789012345, SW-044",
        "PackNo, 1.5, SW-052",
        "PackNo, 1234567890, SW-044",
        "PackNo, 99999999999999999999999999, SW-044",
        "IEDate, 20260230, SW-046",
        "IEDate, 2026/11/20, SW-046",
        "IEDate, 00000000, SW-046",
        "TradeMode, 110, SW-048",
        "TradeMode, 9999, SW-047",
        "TradeMode, ' ', SW-041",
        "WrapType, 6, SW-048",
        "TradeCountry, XXX, SW-047",
        "TradeCountry, 000, SW-047",
        "DistinatePort, QQQ000, SW-047",
        "BillNo, ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567, SW-042"
    })
    void refusesWhatCannotBeRead(String field, String value, String code) {
        assertThat(said(aCleanImport().header(field, value))).containsExactly(code + " DecHead/" + field);
    }

    @Test
    void namesTheLikelyValueWhereAZeroIsLost() {
        assertThat(arguments(aCleanImport().header("TradeMode", "110"))).containsExactly("0110");
        GoodsFixtures animals = aCleanImport().line(1, "CodeTS", "101210000");
        assertThat(said(animals)).containsExactly("SW-048 DecList[1]/CodeTS");
        assertThat(arguments(animals)).containsExactly("0101210000");
    }

    @Test
    void countsCharactersNotHalves() {
        assertThat(said(aCleanImport().header("DeclareName", "😀".repeat(50)))).isEmpty();
        assertThat(said(aCleanImport().header("DeclareName", "😀".repeat(51))))
                .containsExactly("SW-042 DecHead/DeclareName");
    }

    @Test
    void refusesControlCharactersAndBrokenOnes() {
        assertThat(said(aCleanImport().header("TrafName", "A\u0000B"))).containsExactly("SW-049 DecHead/TrafName");
        assertThat(said(aCleanImport().header("TrafName", "A\nB"))).containsExactly("SW-049 DecHead/TrafName");
        assertThat(said(aCleanImport().header("TrafName", "A\ud800B"))).containsExactly("SW-049 DecHead/TrafName");
        assertThat(said(aCleanImport().header("MarkNo", "A\nB"))).isEmpty();
    }

    @Test
    void showsWhatItReadsOtherwiseBesideTheOriginal() {
        Verdict verdict = Verdict.on(aCleanImport()
                .header("GrossWet", "１０８０")
                .header("IEDate", "2026-11-20")
                .header("TradeCountry", "116")
                .line(1, "TradeCurr", "502")
                .header("TrafName", " COSCO SHANGHAI "));
        assertThat(verdict.codes()).isEmpty();
        assertThat(verdict.normalised())
                .containsExactlyInAnyOrder(
                        new Normalised("DecHead/GrossWet", "１０８０", "1080"),
                        new Normalised("DecHead/IEDate", "2026-11-20", "20261120"),
                        new Normalised("DecHead/TradeCountry", "116", "JPN"),
                        new Normalised("DecList[1]/TradeCurr", "502", "USD"),
                        new Normalised("DecHead/TrafName", " COSCO SHANGHAI ", "COSCO SHANGHAI"));
    }

    @Test
    void leavesFullWidthSignsInNamesAlone() {
        Verdict verdict = Verdict.on(aCleanImport().line(1, "GName", "塑料盒（大）"));
        assertThat(verdict.codes()).isEmpty();
        assertThat(verdict.normalised()).isEmpty();
    }

    @Test
    void asksForImportFieldsOnlyOfImportsAndForInspectionFieldsOnlySinceVersion4() {
        assertThat(said(aCleanImport().withoutHeader("GoodsPlace"))).containsExactly("SW-041 DecHead/GoodsPlace");
        assertThat(said(aCleanExport())).isEmpty();
        assertThat(said(aCleanImport()
                        .header("Version", "3.1")
                        .withoutHeader("GoodsPlace")
                        .withoutHeader("EntyPortCode")))
                .isEmpty();
    }

    @Test
    void refusesAnEmptyForm() {
        assertThat(Verdict.on(DeclarationForm.empty()).codes()).containsExactly("SW-041 DecHead", "GD-012 DecLists");
    }

    @Test
    void refusesTwoHeaders() {
        assertThat(said(aCleanImport().and(Section.HEADER, "IEFlag", "I"))).containsExactly("SW-051 DecHead");
    }

    @Test
    void takesFiftyLinesAndRefusesMoreAtOnce() {
        assertThat(said(aCleanImport().withLines(50).header("NetWt", "5000").header("GrossWet", "5100")))
                .isEmpty();
        GoodsFixtures huge =
                aCleanImport().withLines(10_000).header("NetWt", "5000").header("GrossWet", "5100");
        assertThat(said(huge)).containsExactly("GD-011 DecLists");
        assertThat(arguments(huge)).containsExactly("50", "10000");
    }

    @Test
    void namesFiveHundredViolationsAndCountsTheRest() {
        Map<String, String> junk = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            junk.put("Unknown" + i, "x");
        }
        List<Violation> said = Verdict.on(aCleanImport().form().with(Section.HEADER, List.of(new Fields(junk))))
                .violations();
        assertThat(said).hasSize(501);
        assertThat(said.get(500).code()).isEqualTo("SW-050");
    }

    @Test
    void workGrowsWithTheFormNotWithItsSquare() {
        GoodsFixtures containers = aCleanImport();
        for (int i = 0; i < 1900; i++) {
            containers = containers.and(Section.LICENCE, "DocuCode", "1", "CertCode", "A" + i);
        }
        GoodsFixtures large = containers;
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> Verdict.on(large));
    }

    @Test
    void neverFailsOnAnyValue() {
        Random random = new Random(20261124);
        String[] values = {
            "",
            " ",
            "0",
            "-1",
            "9".repeat(40),
            "１２",
            "\u0000",
            "NULL",
            "<a/>",
            "CHN",
            "00000000",
            "2026-13-45",
            "1,2,,3",
            "|||",
            "'",
            "😀",
            "Y",
            "Y2",
            "NO",
            "0.00000000001",
            ".",
            "5.",
            "１．５",
            "汉字".repeat(300)
        };
        for (int round = 0; round < 400; round++) {
            DeclarationForm form = aCleanImport().form();
            for (Section section : Section.values()) {
                List<FieldSpec> fields = FieldDictionary.standard().of(section);
                FieldSpec field = fields.get(random.nextInt(fields.size()));
                form = form.with(
                        section,
                        List.of(form.first(section).with(field.name(), values[random.nextInt(values.length)])));
            }
            assertThat(Verdict.on(form).violations()).isNotEmpty();
        }
    }

    @Test
    void everyFieldHasItsLabels() {
        for (Section section : Section.values()) {
            assertThat(FieldDictionary.standard().of(section)).isNotEmpty().allSatisfy(field -> {
                assertThat(field.label(Locale.CHINESE)).isNotBlank();
                assertThat(field.label(Locale.ENGLISH)).isNotBlank();
            });
        }
    }
}
