package cn.singlewindow.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * An amount in one ISO 4217 currency, at most 15 digits before and 4 after the point (DECIMAL(19,4), the width of
 * DeclPrice and DeclTotal). Equal amounts are equal whatever zeros they were written with: {@code 1.5 CNY} is {@code 1.50
 * CNY}. Negative amounts are values (a refund, a difference); who forbids them says so.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int DECIMALS = 4;
    private static final int WHOLE_DIGITS = 15;
    private static final Currency CNY = Currency.getInstance("CNY");

    public Money {
        amount = canonical(amount, currency);
    }

    public static Money of(String amount, String currency) {
        return new Money(decimal(amount), Currency.getInstance(currency));
    }

    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2), CNY);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Reads {@code 1234.50 CNY}: a plain decimal, one blank, the currency. */
    public static Optional<Money> parse(String text) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : Refusal.asEmpty(t -> of(t.substring(0, blank), t.substring(blank + 1)), text);
    }

    public Money plus(Money other) {
        return new Money(amount.add(in(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(in(other)), currency);
    }

    /** The product, rounded HALF_UP to four decimals. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP), currency);
    }

    /** Rounded HALF_UP to the currency's own minor unit (fen for CNY, whole yen for JPY). */
    public Money rounded() {
        return new Money(amount.setScale(minorDigits(currency), RoundingMode.HALF_UP), currency);
    }

    /**
     * Fen, rounded HALF_UP (CATALOGUE A.5).
     *
     * @throws IllegalStateException when the currency is not CNY
     */
    public long fen() {
        if (!currency.equals(CNY)) {
            throw new IllegalStateException("only CNY is counted in fen");
        }
        return amount.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Orders amounts of one currency; other currencies are refused. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(in(other));
    }

    private BigDecimal in(Money other) {
        Refusal.unless(
                currency.equals(other.currency), "money: " + currency + " and " + other.currency + " do not mix");
        return other.amount;
    }

    private static BigDecimal decimal(String text) {
        Refusal.unless(text.length() <= 24 && text.matches("-?[0-9]+(\\.[0-9]+)?"), "money: a plain decimal number");
        return new BigDecimal(text);
    }

    private static BigDecimal canonical(BigDecimal amount, Currency currency) {
        Refusal.unless(amount.precision() <= 64 && Math.abs(amount.scale()) <= 64, "money: more digits than fit");
        BigDecimal bare = amount.stripTrailingZeros();
        Refusal.unless(bare.scale() <= DECIMALS, "money: at most 4 decimals");
        Refusal.unless(bare.precision() - bare.scale() <= WHOLE_DIGITS, "money: at most 15 digits before the point");
        return bare.setScale(Math.max(bare.scale(), minorDigits(currency)));
    }

    private static int minorDigits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
