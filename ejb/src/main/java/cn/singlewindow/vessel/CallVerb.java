package cn.singlewindow.vessel;

/** What moves a port call from one state to another (CATALOGUE B.1). */
public enum CallVerb {
    /** The agent applies for entry, again after a refusal too. */
    APPLY_ENTRY,
    /** Maritime asks for more. */
    ASK_ENTRY,
    /** The agent has answered. */
    ANSWER_ENTRY,
    /** Maritime lets the ship in. */
    APPROVE_ENTRY,
    /** Maritime does not. */
    REFUSE_ENTRY,
    /** 确报. */
    CONFIRM_ETA,
    /** The ship is in the port area. */
    ARRIVE,
    /** VD-03 and VD-04 are lodged. */
    LODGE_INWARD,
    /** The last of the three agencies has cleared. */
    CLEAR_INWARD,
    /** 移泊. */
    SHIFT,
    /** VD-05. */
    APPLY_DEPARTURE,
    /** The agent takes the application back. */
    WITHDRAW_DEPARTURE,
    /** Customs and border inspection have both signed. */
    ENDORSE,
    /** A signature does not stand any more. */
    UNENDORSE,
    /** Maritime issues the Port Clearance. */
    ISSUE_CLEARANCE,
    /** It was not used in time, or something has changed. */
    LAPSE,
    /** Having consulted, maritime lets the endorsements stand. */
    LET_STAND,
    /** Having consulted, maritime wants the formalities again. */
    REDO,
    /** The ship has left. */
    SAIL,
    /** Everything is reconciled. */
    CLOSE,
    /** The ship will not come. */
    CANCEL,
    /** The ship goes to another port. */
    DIVERT
}
