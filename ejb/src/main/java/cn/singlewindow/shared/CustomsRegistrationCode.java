package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Customs registration code (海关注册编码), 10 characters: 1-4 administrative region, 5 economic zone type, 6 enterprise
 * type, 7-10 serial (its last place may be a letter). No check digit. Source: STANDARDS §1.
 */
public record CustomsRegistrationCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}[0-9A-Z]{6}");

    public CustomsRegistrationCode {
        Refusal.unless(SHAPE.matcher(value).matches(), "customs registration code: 4 digits and 6 of 0-9 A-Z");
    }

    public static Optional<CustomsRegistrationCode> parse(String text) {
        return Refusal.asEmpty(CustomsRegistrationCode::new, text);
    }

    /** Administrative region (行政区划), the first four digits. */
    public String region() {
        return value.substring(0, 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
