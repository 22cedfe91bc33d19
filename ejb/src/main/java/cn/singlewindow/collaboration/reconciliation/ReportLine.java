package cn.singlewindow.collaboration.reconciliation;

/**
 * A line of the report of the morning: one check as it concerns one agency (CATALOGUE B.5).
 *
 * @param compared rows compared by the check
 * @param found disagreements of this agency tonight
 * @param open not agreed yet, whatever night found it
 * @param firstNight of these, seen tonight for the first time
 * @param week of these, seen for two to seven nights
 * @param older of these, seen for longer
 * @param agreed verified or closed tonight
 * @param reopened of the open ones, those that had been agreed before
 */
public record ReportLine(
        String check,
        long compared,
        long found,
        long open,
        long firstNight,
        long week,
        long older,
        long agreed,
        long reopened) {

    /** Share of rows that agreed, in per cent; 100 if there was nothing to compare. */
    public double matched() {
        return compared == 0 ? 100 : Math.max(0, 100.0 * (compared - found) / compared);
    }
}
