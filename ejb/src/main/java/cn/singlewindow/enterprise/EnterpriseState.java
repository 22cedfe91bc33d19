package cn.singlewindow.enterprise;

/** Where a filed enterprise stands (CATALOGUE EQ-01). Each agency's own verdict is an {@link AgencyFilingState}. */
public enum EnterpriseState {
    /** 已备案待核: filed, not yet verified by every agency. */
    FILED,
    /** 有效: verified by every agency; may act. */
    ACTIVE,
    /** 暂停: stopped by an agency or by the company register; may not act. */
    SUSPENDED,
    /** 注销: gone for good. */
    CANCELLED
}
