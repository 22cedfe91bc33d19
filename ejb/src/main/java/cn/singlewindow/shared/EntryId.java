package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Customs entry number (报关单海关编号), 18 places: 1-4 customs district, 5-8 calendar year, 9 direction ({@code 1} import,
 * {@code 0} export; consolidated declarations 集中申报 {@code I}/{@code E}), 10-18 serial. No check digit; given on acceptance.
 *
 * <p>Source: STANDARDS §1, CATALOGUE A.4 V2.
 */
public record EntryId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}(?:19|20)[0-9]{2}[01IE][0-9]{9}");
    private static final long SERIALS = 1_000_000_000L;

    public EntryId {
        Refusal.unless(
                SHAPE.matcher(value).matches(), "entry number: district 4, year 4, direction 1/0/I/E, serial 9 digits");
    }

    public static Optional<EntryId> parse(String text) {
        return Refusal.asEmpty(EntryId::new, text);
    }

    /**
     * The number of a general declaration.
     *
     * @param district four digits of the accepting customs
     * @param serial 0 to 999 999 999
     */
    public static EntryId of(String district, int year, Direction direction, long serial) {
        Refusal.unless(serial >= 0 && serial < SERIALS, "entry number: serial has nine digits");
        return new EntryId(district + year + direction.digit() + String.format("%09d", serial));
    }

    /** Customs district that accepted the declaration (关区代码), four digits. */
    public String district() {
        return value.substring(0, 4);
    }

    public int year() {
        return Integer.parseInt(value.substring(4, 8));
    }

    public Direction direction() {
        char flag = value.charAt(8);
        return flag == '1' || flag == 'I' ? Direction.IMPORT : Direction.EXPORT;
    }

    /** Whether it numbers a consolidated declaration (集中申报). */
    public boolean isConsolidated() {
        return Character.isLetter(value.charAt(8));
    }

    public long serial() {
        return Long.parseLong(value.substring(9));
    }

    @Override
    public String toString() {
        return value;
    }
}
