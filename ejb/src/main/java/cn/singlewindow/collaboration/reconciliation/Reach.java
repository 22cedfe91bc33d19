package cn.singlewindow.collaboration.reconciliation;

/** Which rows between the bounds of a slice are compared. */
public enum Reach {
    /** All left rows: the night. */
    ALL,
    /** Left rows that the late delivery changed. */
    LEFT_TOLD,
    /** Left rows whose right row the late delivery changed; the bounds are those of the right table. */
    RIGHT_TOLD,
    /** Left rows of discrepancies that are open. */
    KNOWN
}
