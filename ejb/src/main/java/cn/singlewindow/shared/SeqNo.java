package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unified number of a declaration in the single window (统一编号), 18 places, given by the window on submission:
 * {@code I}/{@code E}, calendar year, 13 digits. Eighteen digits, the shape of a pre-entry number (预录入编号), are read too.
 *
 * <p>Source: STANDARDS §1.
 */
public record SeqNo(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?:[IE](?:19|20)|[0-9]{3})[0-9]{15}");
    private static final long SERIALS = 10_000_000_000_000L;

    public SeqNo {
        Refusal.unless(SHAPE.matcher(value).matches(), "unified number: I or E, year, 13 digits; or 18 digits");
    }

    public static Optional<SeqNo> parse(String text) {
        return Refusal.asEmpty(SeqNo::new, text);
    }

    /** @param serial 0 to 9 999 999 999 999 */
    public static SeqNo of(Direction direction, int year, long serial) {
        Refusal.unless(serial >= 0 && serial < SERIALS, "unified number: serial has thirteen digits");
        return new SeqNo(direction.flag() + year + String.format("%013d", serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
