package cn.singlewindow.collaboration.reconciliation;

import java.time.LocalDate;

/**
 * One check on one business day, by its last ended run: what the report of 06:00 shows over time.
 *
 * @param compared rows compared
 * @param found disagreements found
 * @param fresh of these, seen for the first time on that day
 */
public record TrendPoint(LocalDate businessDate, String check, long compared, long found, long fresh) {

    /** Share of rows that agreed, 0 to 1; 1 if there was nothing to compare. */
    public double matched() {
        return compared == 0 ? 1 : Math.max(0, 1 - (double) found / compared);
    }
}
