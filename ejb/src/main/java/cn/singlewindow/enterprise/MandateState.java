package cn.singlewindow.enterprise;

/** Where a mandate stands (CATALOGUE EQ-02). */
public enum MandateState {
    /** 已发起: offered by the principal, not answered. */
    OFFERED,
    /** 已接受: accepted, its first day not yet come. */
    ACCEPTED,
    /** 生效. */
    ACTIVE,
    /** 已撤销, declined, or withdrawn before it was accepted. */
    REVOKED,
    /** 已到期. */
    EXPIRED
}
