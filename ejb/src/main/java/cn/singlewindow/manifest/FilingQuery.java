package cn.singlewindow.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Which filings to list.
 *
 * @param kind absent for all
 * @param state absent for all
 * @param text a filing's number, an IMO number or a voyage; empty for all
 * @param lateOnly only those that came after their time limit
 * @param after key of the page before, or empty
 * @param limit 1 to 200
 */
public record FilingQuery(
        @Nullable FilingKind kind,
        @Nullable ReportState state,
        String text,
        boolean lateOnly,
        String after,
        int limit) {

    private static final int MOST = 200;

    public FilingQuery {
        text = text.strip();
        limit = Math.max(1, Math.min(MOST, limit));
    }

    /** All, newest first. */
    public static FilingQuery newest(int limit) {
        return new FilingQuery(null, null, "", false, "", limit);
    }

    /** The voyage as it is compared. */
    public String voyageKey() {
        return new BillKey(text, "").voyage();
    }
}
