package cn.singlewindow.manifest;

/**
 * How much cargo waits, each counted up to 1000.
 *
 * @param waiting bills that customs has not answered
 * @param unanswered of these, inward ones whose time for "do not load" is over (MF-01 R2)
 * @param rejected bills that were refused in the last 30 days
 * @param amendments that wait for a decision
 * @param differences between report and manifest that are not settled
 * @param overdueDifferences of these, goods not returned or imported in time (MF-04 R4)
 * @param overdueReports tallies that have not come in time (MF-03 R1)
 */
public record CargoCounts(
        long waiting,
        long unanswered,
        long rejected,
        long amendments,
        long differences,
        long overdueDifferences,
        long overdueReports) {}
