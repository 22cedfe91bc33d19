package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A branch of the tariff (商品编号前缀): chapter, heading, subheading or line, that is 2, 4, 6, 8 or 10 digits. */
public record HsPrefix(String value) implements Comparable<HsPrefix> {

    private static final Pattern SHAPE = Pattern.compile("(?:[0-9]{2}){1,5}");

    public HsPrefix {
        Refusal.unless(SHAPE.matcher(value).matches(), "tariff prefix: 2, 4, 6, 8 or 10 digits");
        Refusal.unless(!value.startsWith("00"), "tariff prefix: there is no chapter 00");
    }

    public static Optional<HsPrefix> parse(String text) {
        return Refusal.asEmpty(HsPrefix::new, text);
    }

    @Override
    public int compareTo(HsPrefix other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
