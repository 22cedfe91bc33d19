package cn.singlewindow.manifest;

/** Why cargo leaves a bill's balance (CATALOGUE MF-04 R2). */
public enum LedgerKind {
    /** 放行: customs released the declaration. */
    RELEASE,
    /** 退运: sent out of the country again. */
    RE_EXPORT,
    /** 放弃. */
    ABANDONMENT
}
