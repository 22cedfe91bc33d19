package cn.singlewindow.collaboration.enforcement;

/**
 * What to look for; everything left empty is not looked at. Newest first.
 *
 * @param subjectType as {@link HeldThing#type()}
 * @param key start of the subject's key
 * @param agency who placed it
 * @param openOnly whether holds that have ended are left out
 * @param overdueOnly only open ones past their day of review
 * @param after key of the page before
 * @param limit 1 to 200
 */
public record HoldQuery(
        String subjectType, String key, String agency, boolean openOnly, boolean overdueOnly, String after, int limit) {

    public HoldQuery {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    /** Everything that is open. */
    public static HoldQuery open(int limit) {
        return new HoldQuery("", "", "", true, false, "", limit);
    }
}
