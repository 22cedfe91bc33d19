package cn.singlewindow.manifest;

/** The states of a report on cargo (CATALOGUE MF-03); a manifest of its own is {@link #FILED}. */
public enum ReportState {
    /** 应报未报. */
    DUE,
    /** 已申报. */
    FILED,
    /** 与舱单一致. */
    RECONCILED,
    /** 与舱单不符. */
    DISCREPANT
}
