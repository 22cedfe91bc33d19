package cn.singlewindow.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Which amendments to list.
 *
 * @param state absent for all
 * @param bill only those that name it; absent for all
 * @param after key of the page before, or empty
 * @param limit 1 to 200
 */
public record AmendmentQuery(
        @Nullable AmendmentState state, @Nullable BillKey bill, String after, int limit) {

    private static final int MOST = 200;

    public AmendmentQuery {
        limit = Math.max(1, Math.min(MOST, limit));
    }

    /** Those that name a bill. */
    public static AmendmentQuery of(BillKey bill) {
        return new AmendmentQuery(null, bill, "", MOST);
    }
}
