package cn.singlewindow.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceSnapshotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ReferenceSnapshot DATA = ReferenceSnapshot.fromClasspath();

    @Test
    void findsByBeginningOfCodeAndByNameInBothLanguages() {
        assertThat(codes(CodeTable.COUNTRY, "巴西", Locale.SIMPLIFIED_CHINESE)).containsExactly("BRA");
        assertThat(codes(CodeTable.COUNTRY, "brazil", Locale.ENGLISH)).containsExactly("BRA");
        assertThat(codes(CodeTable.COUNTRY, "BRA", Locale.ENGLISH)).startsWith("BRA");
        assertThat(codes(CodeTable.COUNTRY, "142", Locale.ENGLISH)).startsWith("CHN");
        assertThat(codes(CodeTable.UN_LOCODE, "上海", Locale.SIMPLIFIED_CHINESE)).contains("CNSHA", "CNSHG", "CNPVG");
        assertThat(codes(CodeTable.UN_LOCODE, "CNSH", Locale.SIMPLIFIED_CHINESE))
                .contains("CNSHA", "CNSHG");
        assertThat(codes(CodeTable.TRADE_MODE, "０１１０", Locale.ENGLISH)).containsExactly("0110");
        assertThat(codes(CodeTable.UN_LOCODE, "no such place", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void listsByPagesWithoutGapOrRepeat() {
        List<String> seen = new java.util.ArrayList<>();
        String after = "";
        do {
            var page = DATA.list(CodeTable.UNIT, new CodeQuery("", DAY, after, 50));
            page.items().forEach(unit -> seen.add(unit.code()));
            after = page.next().orElse("");
        } while (!after.isEmpty());
        assertThat(seen).hasSize(123).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void answersAsOfTheDayThatWasAsked() {
        ReferenceSnapshot data = renamedOnNewYear();
        assertThat(data.name(CodeTable.TRADE_MODE, "0110", LocalDate.of(2026, 12, 31), Locale.ENGLISH))
                .isEqualTo("old");
        assertThat(data.name(CodeTable.TRADE_MODE, "0110", LocalDate.of(2027, 1, 1), Locale.ENGLISH))
                .isEqualTo("new");
        assertThat(data.history(CodeTable.TRADE_MODE, "0110"))
                .extracting(CodeEntry::nameEn)
                .containsExactly("new", "old");
    }

    @Test
    void tellsWhatChangedBetweenTwoDays() {
        List<CodeChange> changes =
                renamedOnNewYear().changes(CodeTable.TRADE_MODE, LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1));
        assertThat(changes).extracting(CodeChange::code).containsExactly("0110", "9999");
        assertThat(changes)
                .extracting(CodeChange::kind)
                .containsExactly(CodeChange.Kind.CHANGED, CodeChange.Kind.CLOSED);
    }

    @Test
    void takesTheRateOfTheThirdWednesdayOfTheMonthBefore() {
        ExchangeRate rate = DATA.customsRate("502", LocalDate.of(2026, 3, 31)).orElseThrow();
        assertThat(rate.fixedOn()).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(rate.currency()).isEqualTo("USD");
        assertThat(rate.mark()).isEqualTo(Mark.UNVERIFIED);
        assertThat(rate.carriedForward()).isFalse();
        assertThat(DATA.customsRate("USD", LocalDate.of(2025, 6, 1))
                        .orElseThrow()
                        .fixedOn())
                .isEqualTo(LocalDate.of(2025, 5, 21));
    }

    @Test
    void saysWhenAnOldRateHadToServe() {
        ExchangeRate rate = DATA.customsRate("EUR", DAY).orElseThrow();
        assertThat(rate.takenFrom()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(rate.carriedForward()).isTrue();
        assertThat(DATA.customsRate("CNY", DAY).orElseThrow().cnyPerUnit()).isEqualTo(BigDecimal.ONE);
        assertThat(DATA.customsRate("XYZ", DAY)).isEmpty();
    }

    @Test
    void knowsDaysOffAndDaysMadeUpFor() {
        assertThat(DATA.isWorkingDay(LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(DATA.isWorkingDay(LocalDate.of(2024, 2, 4))).isTrue();
        assertThat(DATA.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(DATA.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void givesTheStatutoryUnitsOfTheLongestPrefix() {
        StatutoryUnits units = DATA.statutoryUnits("8703231010", DAY).orElseThrow();
        assertThat(units.first()).isEqualTo("003");
        assertThat(units.second()).contains("035");
        assertThat(units.mark()).isEqualTo(Mark.UNVERIFIED);
        assertThat(DATA.statutoryUnits("0101210000", DAY)).isEmpty();
    }

    @Test
    void isFastEnoughForAHundredThousandLookUpsASecond() {
        String[] codes = {"8517130000", "CHN", "USD", "035", "0110", "2248"};
        CodeTable[] tables = {
            CodeTable.HS,
            CodeTable.COUNTRY,
            CodeTable.CURRENCY,
            CodeTable.UNIT,
            CodeTable.TRADE_MODE,
            CodeTable.CUSTOMS_DISTRICT
        };
        long begin = System.nanoTime();
        int known = 0;
        for (int i = 0; i < 300_000; i++) {
            known += DATA.exists(tables[i % 6], codes[i % 6], DAY) ? 1 : 0;
        }
        assertThat(known).isEqualTo(300_000);
        assertThat(System.nanoTime() - begin).isLessThan(3_000_000_000L);
    }

    private static ReferenceSnapshot renamedOnNewYear() {
        CodeEntry old = entry("0110", "old").during(CodeEntry.BEGINNING, LocalDate.of(2026, 12, 31));
        CodeEntry young = entry("0110", "new").during(LocalDate.of(2027, 1, 1), CodeEntry.OPEN);
        CodeEntry gone = entry("9999", "gone").during(CodeEntry.BEGINNING, LocalDate.of(2026, 12, 31));
        return ReferenceSnapshot.of("1", List.of(old, young, gone, entry("0130", "same")));
    }

    private static CodeEntry entry(String code, String name) {
        return new CodeEntry(
                CodeTable.TRADE_MODE,
                code,
                CodeEntry.BEGINNING,
                CodeEntry.OPEN,
                "",
                name,
                Map.of(),
                Mark.VERIFIED,
                "own");
    }

    private static List<String> codes(CodeTable table, String text, Locale locale) {
        return DATA.search(table, text, DAY, locale, 20).stream()
                .map(CodeEntry::code)
                .toList();
    }
}
