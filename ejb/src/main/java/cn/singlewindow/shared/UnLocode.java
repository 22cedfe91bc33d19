package cn.singlewindow.shared;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * UN/LOCODE of a place: ISO 3166 alpha-2 country ({@code XZ} for international waters) and three of A-Z 0-9 (0 and 1 are rare but listed), e.g. {@code
 * CNSHA}. Whether the place is listed is a question for the reference tables.
 *
 * <p>Source: UNECE Recommendation 16; CATALOGUE A.4 V6.
 */
public record UnLocode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}");
    private static final Set<String> COUNTRIES = countries();

    public UnLocode {
        Refusal.unless(SHAPE.matcher(value).matches(), "UN/LOCODE: country of two letters and three of A-Z 0-9");
        Refusal.unless(COUNTRIES.contains(value.substring(0, 2)), "UN/LOCODE: country is not in ISO 3166");
    }

    public static Optional<UnLocode> parse(String text) {
        return Refusal.asEmpty(UnLocode::new, text);
    }

    /** ISO 3166 alpha-2 country. */
    public String country() {
        return value.substring(0, 2);
    }

    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add("XZ");
        return Set.copyOf(codes);
    }

    @Override
    public String toString() {
        return value;
    }
}
