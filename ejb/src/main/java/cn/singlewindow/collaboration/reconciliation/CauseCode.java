package cn.singlewindow.collaboration.reconciliation;

/** Why two sides disagree, as the desk found out (CATALOGUE B.5). */
public enum CauseCode {
    /** The other message was on its way. */
    LATE_MESSAGE,
    /** Somebody declared or typed it wrong. */
    WRONG_DATA,
    /** The law was broken. */
    ILLEGAL_ACT,
    /** A defect of the window or of an agency's system. */
    OUR_DEFECT
}
