package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Freight container number (箱号): owner code of three letters, equipment category {@code U}, {@code J} or {@code Z}, six
 * digits, check digit.
 *
 * <p>Source: ISO 6346; CATALOGUE A.4 V3. A remainder of 10 is written 0.
 */
public record ContainerNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}[UJZ][0-9]{7}");

    public ContainerNumber {
        Refusal.unless(SHAPE.matcher(value).matches(), "container number: 3 letters, U/J/Z, 7 digits");
        Refusal.unless(value.charAt(10) == check(value), "container number: check digit is wrong");
    }

    public static Optional<ContainerNumber> parse(String text) {
        return Refusal.asEmpty(ContainerNumber::new, text);
    }

    /** Owner prefix (箱主代码) with its category letter, e.g. {@code CSQU}. */
    public String owner() {
        return value.substring(0, 4);
    }

    /** The check digit that belongs to the first ten characters of {@code body}. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += weight(body.charAt(i)) << i;
        }
        return Character.forDigit(sum % 11 % 10, 10);
    }

    /** Letters count from 10 and leave out the multiples of 11. */
    private static int weight(char c) {
        int plain = Character.digit(c, 36);
        if (plain < 11) {
            return plain;
        }
        if (plain < 21) {
            return plain + 1;
        }
        return plain < 31 ? plain + 2 : plain + 3;
    }

    @Override
    public String toString() {
        return value;
    }
}
