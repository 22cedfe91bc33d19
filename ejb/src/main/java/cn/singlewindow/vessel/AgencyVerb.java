package cn.singlewindow.vessel;

/** What moves an agency's part of a phase. */
public enum AgencyVerb {
    /** What the agency needs is lodged. */
    RECEIVE,
    /** The agency asks for more. */
    ASK,
    /** The agent has answered. */
    ANSWER,
    /** The agency will go on board; needs a coded ground (Decree 175 Arts 10(2), 11). */
    ORDER_BOARDING,
    /** It has been on board. */
    BOARD,
    /** 放行, or the signature on the joint form. */
    CLEAR,
    /** Refused; needs a coded ground. */
    REFUSE,
    /** Taken up again after a refusal or an expiry. */
    REOPEN,
    /** A hold stops it. */
    SUSPEND,
    /** The hold is lifted. */
    RESUME,
    /** Its time has run out. */
    EXPIRE
}
