package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a passport or other travel document (旅行证件号码), 1 to 22 of A-Z 0-9, as printed, without its check digit.
 * Personal data: never log it.
 *
 * <p>Source: ICAO Doc 9303; CATALOGUE A.4 V8.
 */
public record TravelDocumentNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{1,22}");
    private static final int[] WEIGHTS = {7, 3, 1};

    public TravelDocumentNumber {
        Refusal.unless(SHAPE.matcher(value).matches(), "travel document number: 1 to 22 of A-Z 0-9");
    }

    public static Optional<TravelDocumentNumber> parse(String text) {
        return Refusal.asEmpty(TravelDocumentNumber::new, text);
    }

    /** The digit that follows the number in a machine readable zone; numbers below nine places count as filled. */
    public char checkDigit() {
        return checkDigit(value);
    }

    /** Weights 7-3-1 over digits, letters from 10 and the filler as 0, modulo 10. */
    static char checkDigit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            int value = field.charAt(i) == '<' ? 0 : Character.digit(field.charAt(i), 36);
            sum += value * WEIGHTS[i % 3];
        }
        return Character.forDigit(sum % 10, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
