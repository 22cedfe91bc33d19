package cn.singlewindow.platform.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The rate by which a declaration's values are turned into yuan (征收管理办法 art. 16; STANDARDS §5). Always marked
 * UNVERIFIED when taken from the bundled file: that holds crosses of the ECB's reference rates, not the rates of the
 * People's Bank.
 *
 * @param currency ISO alpha-3
 * @param month the month in which the rate is used
 * @param cnyPerUnit yuan for one unit, 6 decimals (4 decimals per hundred units)
 * @param fixedOn the day that the rule names: third Wednesday of the month before, the fourth if that is a holiday
 * @param takenFrom the day whose rate was used: the last published one not after {@code fixedOn}
 * @param mark how far the rate can be trusted
 */
public record ExchangeRate(
        String currency, YearMonth month, BigDecimal cnyPerUnit, LocalDate fixedOn, LocalDate takenFrom, Mark mark) {

    private static final int LONGEST_GAP_DAYS = 10;

    /** Whether the file ends before the day that the rule names, so that an old rate had to serve. */
    public boolean carriedForward() {
        return takenFrom.plusDays(LONGEST_GAP_DAYS).isBefore(fixedOn);
    }
}
