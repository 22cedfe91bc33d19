package cn.singlewindow.collaboration.sharing;

/** When facts flow. */
public enum Frequency {
    /** As they happen. */
    EVENT,
    /** In the nightly file. */
    NIGHTLY,
    /** As they happen, and in the nightly file with totals. */
    EVENT_AND_NIGHTLY,
    /** One at a time, on request. */
    REQUEST
}
