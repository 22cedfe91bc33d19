package cn.singlewindow.manifest;

/** How a difference ended (MF-04 R4). */
public enum DiscrepancyOutcome {
    /** The report or the manifest was wrong. */
    CORRECTED,
    /** 退运. */
    RETURNED,
    /** Declared and imported. */
    IMPORTED,
    /** Lost, or never shipped. */
    LOST
}
