package cn.singlewindow.manifest;

/** How much of a bill has found its end (CATALOGUE MF-04). */
public enum LedgerState {
    /** 未核销: nothing is declared. */
    OPEN,
    /** 部分申报. */
    PARTLY_DECLARED,
    /** 已核销. */
    WRITTEN_OFF,
    /** 放弃: abandoned, or left for more than three months (Customs Law Art. 30). */
    ABANDONED
}
