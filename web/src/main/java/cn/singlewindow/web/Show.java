package cn.singlewindow.web;

import cn.singlewindow.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, durations, money and quantities as the portal writes them: the same in every language, in Shanghai's time. */
@Named
@RequestScoped
public class Show {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Inject
    Clock clock;

    @Inject
    Say say;

    /** To the minute; empty for nothing. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(ZONE));
    }

    /** To the second; empty for nothing. */
    public String second(@Nullable Instant instant) {
        return instant == null ? "" : SECOND.format(instant.atZone(ZONE));
    }

    /** The day of an instant; empty for nothing. */
    public String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : time(instant).substring(0, 10);
    }

    /** Hour and minute of an instant; empty for nothing. */
    public String clockOf(@Nullable Instant instant) {
        return instant == null ? "" : time(instant).substring(11);
    }

    /** The day; empty for nothing. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Whether it lies in the past. */
    public boolean past(@Nullable Instant instant) {
        return instant != null && instant.isBefore(clock.instant());
    }

    /** How long from now until then, or how long ago it was: {@code 3 h 20 min}. */
    public String away(@Nullable Instant instant) {
        return instant == null
                ? ""
                : duration(Duration.between(clock.instant(), instant).abs());
    }

    /** A duration by its two largest units. */
    public String duration(Duration duration) {
        long minutes = Math.max(0, duration.toMinutes());
        if (minutes >= 24 * 60) {
            return say.text("show.days", minutes / (24 * 60), minutes / 60 % 24);
        }
        return minutes >= 60 ? say.text("show.hours", minutes / 60, minutes % 60) : say.text("show.minutes", minutes);
    }

    /** So many minutes as a duration. */
    public String minutes(int minutes) {
        return duration(Duration.ofMinutes(minutes));
    }

    /** An amount in fen as yuan. */
    public String fen(long fen) {
        return money(BigDecimal.valueOf(fen, 2), "CNY");
    }

    /** An amount in the minor units of its currency: cents for USD, none for JPY; two decimals where the currency is unknown. */
    public String money(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null) {
            return "";
        }
        int digits = minorUnits(currency == null ? "" : currency);
        return format(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits), amount);
    }

    /** An amount with its currency; empty for nothing. */
    public String amount(@Nullable Money amount) {
        String currency = amount == null ? "" : amount.currency().getCurrencyCode();
        return amount == null ? "" : money(amount.amount(), currency) + " " + currency;
    }

    private static int minorUnits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return 2;
        }
    }

    /** A quantity with the decimals it has. */
    public String quantity(@Nullable BigDecimal quantity) {
        return quantity == null ? "" : format("#,##0.#####", quantity);
    }

    /** A declared number grouped for reading; what is no number is shown as it is. */
    public String number(String declared) {
        try {
            return declared.isBlank() ? "" : format("#,##0.#####", new BigDecimal(declared.strip()));
        } catch (NumberFormatException e) {
            return declared;
        }
    }

    /** A declared amount in at least the minor units of its currency, such as {@code USD} or {@code USD 美元}; what is none as it is. */
    public String declaredMoney(String declared, String currency) {
        try {
            int digits = minorUnits(currency.length() < 3 ? currency : currency.substring(0, 3));
            String pattern = "#,##0." + "0".repeat(digits) + "#".repeat(5 - digits);
            return declared.isBlank() ? "" : format(pattern, new BigDecimal(declared.strip()));
        } catch (NumberFormatException e) {
            return declared;
        }
    }

    /** The last day before an instant: until when something lasts that ends with a day. */
    public String lastDay(@Nullable Instant end) {
        return end == null ? "" : dayOf(end.minusSeconds(1));
    }

    /** A declared day {@code 20261124} as {@code 2026-11-24}; anything else as it is. */
    public String declaredDay(String declared) {
        return declared.matches("\\d{8}")
                ? declared.substring(0, 4) + "-" + declared.substring(4, 6) + "-" + declared.substring(6)
                : declared;
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
