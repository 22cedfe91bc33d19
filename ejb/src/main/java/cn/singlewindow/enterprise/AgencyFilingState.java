package cn.singlewindow.enterprise;

/** One agency's part of a filing. */
public enum AgencyFilingState {
    /** 待核: sent to the agency, not answered. */
    PENDING,
    /** 已核. */
    VERIFIED,
    /** 不予通过, or withdrawn after it had been verified; a reason is given. */
    REFUSED,
    /** 重新提交: sent again after a refusal. */
    RETRY
}
