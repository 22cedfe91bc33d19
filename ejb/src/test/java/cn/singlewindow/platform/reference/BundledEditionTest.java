package cn.singlewindow.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.reference.edition.Edition;
import cn.singlewindow.platform.reference.edition.EditionFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BundledEditionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ReferenceSnapshot DATA = ReferenceSnapshot.fromClasspath();

    @Test
    void isWithoutFault() {
        assertThat(Edition.read(EditionFiles.classpath()).faults()).isEmpty();
    }

    @Test
    void fillsEveryTableForWhichAListWasHad() {
        Set<CodeTable> derived = Set.of(CodeTable.DISTRICT_CODE, CodeTable.DOMESTIC_PORT);
        assertThat(Arrays.stream(CodeTable.values()).filter(table -> DATA.size(table) == 0))
                .containsExactlyInAnyOrderElementsOf(derived);
    }

    @Test
    void hasAsManyRowsAsTheFiles() {
        assertThat(DATA.size(CodeTable.CUSTOMS_DISTRICT)).isEqualTo(990);
        assertThat(DATA.size(CodeTable.PORT)).isEqualTo(2672);
        assertThat(DATA.size(CodeTable.UN_LOCODE)).isEqualTo(115_883);
        assertThat(DATA.size(CodeTable.TERMINAL)).isEqualTo(1256);
        assertThat(DATA.size(CodeTable.HS)).isEqualTo(6939);
        assertThat(DATA.size(CodeTable.UNIT)).isEqualTo(123);
        assertThat(DATA.size(CodeTable.TRADE_MODE)).isEqualTo(109);
        assertThat(DATA.size(CodeTable.RECEIPT_CODE)).isEqualTo(44);
        assertThat(DATA.size(CodeTable.AGENCY)).isEqualTo(22);
        assertThat(DATA.size(CodeTable.ADMIN_DIVISION)).isEqualTo(3515);
    }

    @Test
    void mapsEveryCountryOfTheCustomsListBothWays() {
        List<CodeEntry> countries = DATA.entries(CodeTable.COUNTRY);
        Set<String> numbers = new HashSet<>();
        for (CodeEntry country : countries) {
            String number = country.attribute("customsNumeric");
            if (!number.isEmpty()) {
                assertThat(numbers.add(number)).as(number).isTrue();
                assertThat(DATA.toNumericCountry(country.code())).contains(number);
                assertThat(DATA.find(CodeTable.COUNTRY, number, DAY)).contains(country);
            }
            if (country.code().length() == 3
                    && Character.isLetter(country.code().charAt(0))
                    && !number.isEmpty()) {
                assertThat(DATA.toAlpha3Country(number)).contains(country.code());
            }
        }
        assertThat(numbers).hasSize(243);
        assertThat(DATA.toAlpha3Country("142")).contains("CHN");
        assertThat(DATA.toAlpha3Country("CN")).contains("CHN");
        assertThat(DATA.toAlpha3Country("141")).contains("VNM");
        assertThat(DATA.toAlpha3Country("328")).contains("ROU");
    }

    @Test
    void mapsEveryCurrencyOfTheCustomsListBothWays() {
        long mapped = DATA.entries(CodeTable.CURRENCY).stream()
                .filter(currency -> !currency.attribute("customsNumeric").isEmpty())
                .peek(currency -> {
                    String number = currency.attribute("customsNumeric");
                    assertThat(DATA.toNumericCurrency(currency.code())).contains(number);
                    assertThat(DATA.toAlpha3Currency(number)).contains(currency.code());
                })
                .count();
        assertThat(mapped).isEqualTo(36);
        assertThat(DATA.toAlpha3Currency("502")).contains("USD");
        assertThat(DATA.toAlpha3Currency("142")).contains("CNY");
    }

    @Test
    void placesEveryPortButEightInACountryThatIsKnown() {
        assertThat(DATA.entries(CodeTable.PORT).stream()
                        .filter(port -> !DATA.exists(CodeTable.COUNTRY, port.attribute("country"), DAY))
                        .map(CodeEntry::code))
                .containsExactly("1549", "1550", "1551", "2651", "2689", "2733", "2734", "2983");
    }

    @Test
    void knowsPortsOfTheAlphaFormByTheirCountryOnly() {
        CodeEntry kolkata = DATA.find(CodeTable.PORT, "IND904", DAY).orElseThrow();
        assertThat(kolkata.mark()).isEqualTo(Mark.UNVERIFIED);
        assertThat(kolkata.attribute("country")).isEqualTo("IND");
        assertThat(DATA.exists(CodeTable.PORT, "QQQ904", DAY)).isFalse();
        assertThat(DATA.exists(CodeTable.PORT, "IND90", DAY)).isFalse();
    }

    @Test
    void knowsNationalCommodityCodesByTheirHeading() {
        assertThat(DATA.find(CodeTable.HS, "8517130000", DAY).orElseThrow().code())
                .isEqualTo("851713");
        assertThat(DATA.exists(CodeTable.HS, "8517130000101", DAY)).isTrue();
        assertThat(DATA.exists(CodeTable.HS, "0199990000", DAY)).isFalse();
        assertThat(DATA.exists(CodeTable.HS, "85171300", LocalDate.of(2021, 12, 31)))
                .isFalse();
    }

    @Test
    void knowsDistrictsOfDestinationByTheirProvince() {
        assertThat(DATA.exists(CodeTable.DISTRICT_CODE, "31222", DAY)).isTrue();
        assertThat(DATA.exists(CodeTable.DISTRICT_CODE, "99222", DAY)).isFalse();
        assertThat(DATA.exists(CodeTable.DOMESTIC_PORT, "310701", DAY)).isTrue();
    }

    @Test
    void prefersTheListOf2026() {
        assertThat(DATA.name(CodeTable.TRADE_MODE, "1210", DAY, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("保税电商");
        assertThat(DATA.name(CodeTable.TRANSPORT_MODE, "A", DAY, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("全部运输方式");
    }

    @Test
    void namesEveryCodeOfTheDictionariesInBothLanguages() {
        for (CodeTable table : CodeTable.values()) {
            boolean dictionary = DATA.entries(table).stream()
                    .anyMatch(entry -> entry.source().endsWith("sw_dict_2026"));
            if (dictionary) {
                assertThat(DATA.entries(table).stream()
                                .filter(entry -> entry.nameZh().isEmpty()
                                        || entry.nameEn().isEmpty())
                                .map(CodeEntry::code))
                        .as(table.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void keepsTheMarkOfWhatWasNotVerified() {
        assertThat(DATA.entries(CodeTable.FX_DAILY)).allMatch(day -> day.mark() == Mark.UNVERIFIED);
        assertThat(DATA.entries(CodeTable.STATUTORY_UNIT)).allMatch(unit -> unit.mark() == Mark.UNVERIFIED);
        assertThat(DATA.entries(CodeTable.AGREEMENT)).allMatch(one -> one.mark() == Mark.UNVERIFIED);
        assertThat(DATA.entries(CodeTable.AGENCY))
                .filteredOn(one -> one.mark() == Mark.VERIFIED)
                .hasSize(16);
    }

    @Test
    void saysWhereEveryRowComesFrom() {
        for (CodeTable table : CodeTable.values()) {
            DATA.entries(table).stream().map(CodeEntry::source).distinct().forEach(source -> {
                String folder = source.startsWith("cn_customs_codes") ? "cn_customs_codes" : source;
                assertThat(getClass().getResource("/refdata/" + folder + "/NOTICE"))
                        .as(source)
                        .isNotNull();
            });
        }
    }
}
