package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * IMO ship identification number (IMO 编号), seven digits without the letters {@code IMO}; the last digit is the last
 * digit of the sum of the first six weighted 7 to 2.
 *
 * <p>Source: IMO A.1117(30); CATALOGUE A.4 V4.
 */
public record ImoNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{6}");

    public ImoNumber {
        Refusal.unless(SHAPE.matcher(value).matches(), "IMO number: seven digits, the first not 0");
        Refusal.unless(value.charAt(6) == check(value), "IMO number: check digit is wrong");
    }

    public static Optional<ImoNumber> parse(String text) {
        return Refusal.asEmpty(ImoNumber::new, text);
    }

    /** The check digit that belongs to the first six digits of {@code body}. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += Character.digit(body.charAt(i), 10) * (7 - i);
        }
        return Character.forDigit(sum % 10, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
