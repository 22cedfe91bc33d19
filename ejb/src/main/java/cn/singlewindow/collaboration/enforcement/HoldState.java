package cn.singlewindow.collaboration.enforcement;

/** Where a hold stands. */
public enum HoldState {
    /** It bites, also past its day of review. */
    OPEN,
    /** Its placer lifted it. */
    LIFTED,
    /** The last day that its placer gave it is over. */
    EXPIRED
}
