package cn.singlewindow.vessel;

/** Where a permit stands. */
public enum PermitState {
    ASKED,
    ISSUED,
    REFUSED,
    REVOKED,
    RETURNED,
    EXPIRED
}
