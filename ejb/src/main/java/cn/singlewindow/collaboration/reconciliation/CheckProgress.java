package cn.singlewindow.collaboration.reconciliation;

/**
 * How far one check of a run is.
 *
 * @param slices units of work planned
 * @param done units finished
 * @param rows rows planned to be compared
 * @param compared rows compared so far
 * @param found disagreements so far
 */
public record CheckProgress(String check, int slices, int done, long rows, long compared, long found) {}
