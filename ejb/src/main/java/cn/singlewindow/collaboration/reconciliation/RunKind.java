package cn.singlewindow.collaboration.reconciliation;

/** Why a run compares. */
public enum RunKind {
    /** The night of a business day: once, and again only with a reason. */
    NIGHT,
    /** On demand by day, up to this moment, all checks or some. */
    DAY,
    /** A delivery came late: only what it touched, and what is open. */
    LATE
}
