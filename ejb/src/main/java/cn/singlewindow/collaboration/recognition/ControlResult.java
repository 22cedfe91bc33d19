package cn.singlewindow.collaboration.recognition;

/** How a control ended. Only one without finding spares others theirs. */
public enum ControlResult {
    /** All in order. */
    IN_ORDER,
    /** Something was found. */
    FINDING,
    /** It could not be done as planned. */
    INCOMPLETE
}
