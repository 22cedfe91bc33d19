package cn.singlewindow.vessel;

/** Which of its decisions an agency is asked for. In each phase each of the three has one {@link AgencyState}. */
public enum Phase {
    /** VD-02: customs and border inspection answer, maritime decides. */
    ENTRY,
    /** VD-03, VD-04: all three clear. */
    INWARD,
    /** VD-05, the joint form 联系单: customs and border inspection sign, maritime issues. */
    DEPARTURE
}
