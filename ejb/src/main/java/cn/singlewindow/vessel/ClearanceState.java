package cn.singlewindow.vessel;

/** Where a Port Clearance stands. */
public enum ClearanceState {
    VALID,
    LAPSED,
    USED
}
