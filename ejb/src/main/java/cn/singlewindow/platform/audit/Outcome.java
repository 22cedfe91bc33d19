package cn.singlewindow.platform.audit;

/** How it ended. */
public enum Outcome {
    /** It was done. */
    DONE,
    /** It was refused for a reason that the actor was told. */
    REFUSED,
    /** It failed inside. */
    FAILED
}
