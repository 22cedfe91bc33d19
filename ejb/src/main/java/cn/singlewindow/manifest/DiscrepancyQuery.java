package cn.singlewindow.manifest;

/**
 * Which differences to list.
 *
 * @param openOnly whether settled ones are left out
 * @param overdueOnly only open ones whose time to return or import the goods is over (MF-04 R4)
 * @param voyage empty for all
 * @param after key of the page before, or empty
 * @param limit 1 to 200
 */
public record DiscrepancyQuery(boolean openOnly, boolean overdueOnly, String voyage, String after, int limit) {

    private static final int MOST = 200;

    public DiscrepancyQuery {
        limit = Math.max(1, Math.min(MOST, limit));
    }
}
