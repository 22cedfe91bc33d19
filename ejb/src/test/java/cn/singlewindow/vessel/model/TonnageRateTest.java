package cn.singlewindow.vessel.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** X8 and the cheapest licence. */
@Application("VD-06")
class TonnageRateTest {

    private static final TonnageRate THIRD = new TonnageRate(
            10_000,
            50_000,
            Map.of(365, new BigDecimal("27.6"), 90, new BigDecimal("9.2"), 30, new BigDecimal("4.6")),
            Map.of(365, new BigDecimal("19.8"), 90, new BigDecimal("6.6"), 30, new BigDecimal("3.3")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void chargesTheWholeTonnageAtTheRateOfItsBand() {
        assertThat(THIRD.fen(45_000, 30, true, false)).isEqualTo(14_850_000);
        assertThat(THIRD.fen(45_000, 30, false, false)).isEqualTo(20_700_000);
        assertThat(THIRD.fen(45_000, 30, true, true)).isEqualTo(7_425_000);
    }

    @Test
    void theUpperBoundBelongsToTheBand() {
        assertThat(THIRD.holds(10_000)).isFalse();
        assertThat(THIRD.holds(10_001)).isTrue();
        assertThat(THIRD.holds(50_000)).isTrue();
        assertThat(THIRD.holds(50_001)).isFalse();
    }

    private static long price(int term) {
        return THIRD.fen(20_000, term, true, false);
    }

    private static int best(List<LocalDate> lastYear) {
        return LicenceAdvice.costs(TODAY, lastYear, TonnageRateTest::price).entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @Test
    void aShipThatComesOnceTakesTheShortestLicence() {
        assertThat(best(List.of())).isEqualTo(30);
    }

    @Test
    void aShipThatComesEveryMonthTakesAYear() {
        List<LocalDate> monthly =
                TODAY.minusDays(350).datesUntil(TODAY, Period.ofDays(30)).toList();
        assertThat(best(monthly)).isEqualTo(365);
    }

    @Test
    void threeCallsInAQuarterTakeNinetyDays() {
        LocalDate from = TODAY.minusYears(1);
        assertThat(best(List.of(from.plusDays(32), from.plusDays(64)))).isEqualTo(90);
    }
}
