package cn.singlewindow.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Which bills to list.
 *
 * @param list whether only those that wait for something
 * @param state absent for all
 * @param ledger absent for all
 * @param direction I in, E out, or empty
 * @param voyage empty for all
 * @param bill the beginning of a bill's number, or empty
 * @param filing number of the filing that brought them, or empty
 * @param after key of the page before, or empty
 * @param limit 1 to 200
 */
public record BillQuery(
        BillList list,
        @Nullable BillState state,
        @Nullable LedgerState ledger,
        String direction,
        String voyage,
        String bill,
        String filing,
        String after,
        int limit) {

    private static final int MOST = 200;

    public BillQuery {
        limit = Math.max(1, Math.min(MOST, limit));
    }

    /** Those of a voyage, or all where it is empty. */
    public static BillQuery ofVoyage(String voyage, int limit) {
        return new BillQuery(BillList.ALL, null, null, "", voyage, "", "", "", limit);
    }

    /** Voyage and beginning of the number as they are compared. */
    public BillKey key() {
        return new BillKey(voyage, bill);
    }
}
