package cn.singlewindow.manifest;

/** The states of an amendment (CATALOGUE MF-04). */
public enum AmendmentState {
    /** 已申请. */
    REQUESTED,
    /** 已批准. */
    APPROVED,
    /** 不批准. */
    REFUSED,
    /** 已变更. */
    APPLIED
}
