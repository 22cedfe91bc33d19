package cn.singlewindow.platform.reference;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The exchange rate of a month (征收管理办法 art. 16): fixed on the third Wednesday of the month before. */
final class CustomsRates {

    private CustomsRates() {}

    static Optional<ExchangeRate> rate(ReferenceSnapshot data, String currency, LocalDate dutyDate) {
        YearMonth month = YearMonth.from(dutyDate);
        LocalDate fixedOn = fixingDay(data, month);
        if ("CNY".equals(currency)) {
            return Optional.of(new ExchangeRate(currency, month, BigDecimal.ONE, fixedOn, fixedOn, Mark.VERIFIED));
        }
        return data.index(CodeTable.FX_DAILY)
                .floor(fixedOn.toString(), currency)
                .map(day -> new ExchangeRate(
                        currency,
                        month,
                        new BigDecimal(day.attribute(currency)),
                        fixedOn,
                        LocalDate.parse(day.code()),
                        day.mark()));
    }

    static LocalDate fixingDay(ReferenceSnapshot data, YearMonth month) {
        LocalDate third =
                month.minusMonths(1).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
        boolean holiday = data.holiday(third)
                .map(notice -> "OFF".equals(notice.attribute("type")))
                .orElse(false);
        return holiday ? third.plusWeeks(1) : third;
    }
}
