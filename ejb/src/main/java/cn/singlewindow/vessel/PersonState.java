package cn.singlewindow.vessel;

/** Where a person on a ship stands with border inspection (VD-04). */
public enum PersonState {
    /** 已申报. */
    DECLARED,
    /** 已核查: compared with the watch lists. */
    SCREENED,
    /** 准予入境. */
    ADMITTED,
    /** 持登陆证. */
    SHORE_PASS,
    /** 不准入境. */
    REFUSED,
    /** 已核销: out again, or known to stay. */
    RECONCILED
}
