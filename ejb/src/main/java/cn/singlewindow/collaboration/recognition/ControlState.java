package cn.singlewindow.collaboration.recognition;

/** Where a control act stands. */
public enum ControlState {
    /** To be done by one agency alone. */
    PLANNED,
    /** To be done together with other agencies, in one slot. */
    MERGED,
    /** Done, with a result. */
    DONE,
    /** Called off. */
    CANCELLED
}
