package cn.singlewindow.platform.reference;

/** How a load stands. */
public enum LoadState {
    /** At work. */
    RUNNING,
    /** All tables are written; look-ups follow within seconds. */
    DONE,
    /** Refused or broken; what it did to tables before it broke stands in its lines. */
    FAILED
}
