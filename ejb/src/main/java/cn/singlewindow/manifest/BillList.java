package cn.singlewindow.manifest;

/** Bills that wait for something; names in the bundle {@code manifest.list.*}. */
public enum BillList {
    /** All of them. */
    ALL,
    /** Customs has not answered. */
    WAITING,
    /** Customs has not answered, and the time to say "do not load" is over: silence is no approval (MF-01 R2). */
    UNANSWERED,
    /** Not written off three months after the ship's arrival (Customs Law Art. 30; MF-04 R2). */
    LEFT
}
