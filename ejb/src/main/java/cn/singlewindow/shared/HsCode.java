package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Commodity code (商品编号): 6 digits of the WCO Harmonized System, 8 or 10 of the Chinese tariff, or 13 with the inspection
 * suffix (检验检疫名称). Kept as text: a leading zero is part of the code, and a code that lost it is refused, not mended.
 *
 * <p>Source: CATALOGUE A.4 V7, STANDARDS §2 (CodeTS + CiqCode) and §9.
 */
public record HsCode(String value) implements Comparable<HsCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}|[0-9]{8}|[0-9]{10}|[0-9]{13}");

    public HsCode {
        Refusal.unless(SHAPE.matcher(value).matches(), "commodity code: 6, 8, 10 or 13 digits");
        Refusal.unless(!value.startsWith("00"), "commodity code: there is no chapter 00");
    }

    public static Optional<HsCode> parse(String text) {
        return Refusal.asEmpty(HsCode::new, text);
    }

    /** Chapter (章), two digits. */
    public String chapter() {
        return value.substring(0, 2);
    }

    /** Heading (品目), four digits. */
    public String heading() {
        return value.substring(0, 4);
    }

    /** International subheading (子目), six digits. */
    public HsCode subheading() {
        return new HsCode(value.substring(0, 6));
    }

    /** The code without the inspection suffix: at most ten digits. */
    public HsCode tariffLine() {
        return value.length() == 13 ? new HsCode(value.substring(0, 10)) : this;
    }

    /** The three digits of the inspection suffix (CiqCode), present only in a 13-digit code. */
    public Optional<String> inspectionSuffix() {
        return value.length() == 13 ? Optional.of(value.substring(10)) : Optional.empty();
    }

    public boolean isWithin(HsPrefix prefix) {
        return value.startsWith(prefix.value());
    }

    @Override
    public int compareTo(HsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
