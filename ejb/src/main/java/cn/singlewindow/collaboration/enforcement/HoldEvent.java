package cn.singlewindow.collaboration.enforcement;

/**
 * What is told of a hold; never its ground. Topic {@code collaboration.hold.<word>}, subject {@code collaboration.hold} with the
 * hold's id.
 *
 * @param reviewOn as ISO date
 */
public record HoldEvent(
        String word, long holdId, String subjectType, String subjectKey, String agency, String reviewOn) {

    /** Topic of a hold that now bites. */
    public static final String PLACED = "collaboration.hold.placed";

    /** Topic of a hold whose placer has lifted it. */
    public static final String LIFTED = "collaboration.hold.lifted";

    /** Topic of a hold whose last day is over. */
    public static final String EXPIRED = "collaboration.hold.expired";

    static HoldEvent of(String word, HoldView hold) {
        return new HoldEvent(
                word,
                hold.id(),
                hold.subject().type(),
                hold.subject().key(),
                hold.agency(),
                hold.reviewOn().toString());
    }

    static String topic(String word) {
        return "collaboration.hold." + word;
    }
}
