package cn.singlewindow.platform.time;

/** What the State Council's notice makes of a day. */
public enum DayKind {
    /** A holiday (放假). */
    OFF,
    /** A Saturday or Sunday that is worked instead (调休上班). */
    WORK
}
