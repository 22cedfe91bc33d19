package cn.singlewindow.collaboration.reconciliation;

/**
 * How often a form asked for what the window had already (PR-1).
 *
 * @param agency whose form it is
 * @param form its name
 * @param holder the form that had the data
 * @param cases submissions of the form after the holder's
 * @param fields how many of its fields the holder has
 */
public record RekeyedFields(String agency, String form, String holder, long cases, int fields) {

    /** Fields keyed once more in all. */
    public long rekeyed() {
        return cases * fields;
    }
}
