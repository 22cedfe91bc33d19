package cn.singlewindow.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A measured quantity: never negative, at most 14 digits before and 5 after the point (19,5 as in GQty and GrossWet), with
 * the code of its unit: the customs unit of three digits (计量单位, {@code 035} kg) or UN Recommendation 20 ({@code KGM}).
 */
public record Quantity(BigDecimal value, String unit) implements Comparable<Quantity> {

    private static final Pattern UNIT = Pattern.compile("[0-9A-Z]{2,3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,14}(?:\\.[0-9]+)?");
    private static final int DECIMALS = 5;
    private static final int WHOLE_DIGITS = 14;

    public Quantity {
        Refusal.unless(UNIT.matcher(unit).matches(), "quantity: unit code of 2 or 3 of 0-9 A-Z");
        value = canonical(value);
    }

    public static Quantity of(String value, String unit) {
        Refusal.unless(value.length() <= 24 && NUMBER.matcher(value).matches(), "quantity: a plain decimal number");
        return new Quantity(new BigDecimal(value), unit);
    }

    /** Reads {@code 12.5 035}: a plain decimal, one blank, the unit. */
    public static Optional<Quantity> parse(String text) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : Refusal.asEmpty(t -> of(t.substring(0, blank), t.substring(blank + 1)), text);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(in(other)), unit);
    }

    /** The difference; refused when it would be below zero. */
    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(in(other)), unit);
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(in(other));
    }

    private BigDecimal in(Quantity other) {
        Refusal.unless(unit.equals(other.unit), "quantity: units " + unit + " and " + other.unit + " do not mix");
        return other.value;
    }

    private static BigDecimal canonical(BigDecimal value) {
        Refusal.unless(value.signum() >= 0, "quantity: not below zero");
        Refusal.unless(value.precision() <= 64 && Math.abs(value.scale()) <= 64, "quantity: more digits than fit");
        BigDecimal bare = value.stripTrailingZeros();
        Refusal.unless(bare.scale() <= DECIMALS, "quantity: at most 5 decimals");
        Refusal.unless(bare.precision() - bare.scale() <= WHOLE_DIGITS, "quantity: at most 14 digits before the point");
        return bare.setScale(Math.max(bare.scale(), 0));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
