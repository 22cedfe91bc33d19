package cn.singlewindow.vessel;

/** Where tonnage tax stands (VD-06). A settled one has a licence. */
public enum DuesState {
    /** 已申报. */
    DECLARED,
    /** 已核定, to be paid. */
    ASSESSED,
    /** 执照有效: paid, guaranteed or exempt. */
    LICENCE_VALID,
    /** 已到期. */
    EXPIRED
}
