package cn.singlewindow.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Which filings to list.
 *
 * @param kind absent for all
 * @param voyage empty for all
 * @param after key of the page before, or empty
 * @param limit 1 to 200
 */
public record FilingQuery(@Nullable FilingKind kind, String voyage, String after, int limit) {

    private static final int MOST = 200;

    public FilingQuery {
        limit = Math.max(1, Math.min(MOST, limit));
    }

    /** All, newest first. */
    public static FilingQuery newest(int limit) {
        return new FilingQuery(null, "", "", limit);
    }

    /** The voyage as it is compared. */
    public String voyageKey() {
        return new BillKey(voyage, "").voyage();
    }
}
