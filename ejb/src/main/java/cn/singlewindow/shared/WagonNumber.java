package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * UIC wagon number (国际铁路车号), 12 digits, the last one a Luhn check.
 *
 * <p>Source: UIC 438-2; CATALOGUE A.4 V11.
 */
public record WagonNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    public WagonNumber {
        Refusal.unless(SHAPE.matcher(value).matches(), "wagon number: 12 digits");
        Refusal.unless(value.charAt(11) == check(value), "wagon number: check digit is wrong");
    }

    public static Optional<WagonNumber> parse(String text) {
        return Refusal.asEmpty(WagonNumber::new, text);
    }

    /** The check digit that belongs to the first eleven digits of {@code body}. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            int product = Character.digit(body.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return Character.forDigit((10 - sum % 10) % 10, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
