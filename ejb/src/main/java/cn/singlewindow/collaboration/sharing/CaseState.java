package cn.singlewindow.collaboration.sharing;

/** The state of an agency's case. */
public enum CaseState {
    /** The agency may act, or be told more. */
    OPEN,
    /** Nothing more will happen. */
    CLOSED
}
