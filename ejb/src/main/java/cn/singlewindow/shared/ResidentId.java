package cn.singlewindow.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Citizen identification number (公民身份号码), 18 places: 6-digit division, birth date, 3-digit order (odd male, even
 * female), check character by ISO 7064 MOD 11-2. Personal data: show {@link #masked()}, never log it.
 *
 * <p>Source: GB 11643; CATALOGUE A.4 V9.
 */
public record ResidentId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public ResidentId {
        Refusal.unless(SHAPE.matcher(value).matches(), "resident id: 17 digits and a digit or X");
        Refusal.unless(value.charAt(17) == check(value), "resident id: check character is wrong");
        birthDate(value);
    }

    public static Optional<ResidentId> parse(String text) {
        return Refusal.asEmpty(ResidentId::new, text);
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** The number with the birth date and order hidden, for screens. */
    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    /** The check character that belongs to the first 17 digits of {@code body}. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), 10) * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static LocalDate birthDate(String value) {
        try {
            return LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("resident id: birth date does not exist", impossible);
        }
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
