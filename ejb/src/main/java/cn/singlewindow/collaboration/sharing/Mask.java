package cn.singlewindow.collaboration.sharing;

/** What the consumer sees in place of a value. */
public enum Mask {
    /** Nothing of it. */
    HIDDEN,
    /** Its first character. */
    INITIAL,
    /** Its last four characters. */
    LAST_FOUR,
    /** The year of a day. */
    YEAR;

    private static final String STARS = "***";
    private static final int LAST = 4;

    /** The masked value; an empty one stays empty. */
    public String apply(String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (this) {
            case HIDDEN -> STARS;
            case INITIAL -> value.substring(0, value.offsetByCodePoints(0, 1)) + STARS;
            case LAST_FOUR -> value.length() <= LAST ? STARS : STARS + value.substring(value.length() - LAST);
            case YEAR -> value.matches("\\d{4}.*") ? value.substring(0, LAST) : STARS;
        };
    }
}
