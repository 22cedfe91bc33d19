package cn.singlewindow.goods;

/** What a customs officer can decide (CATALOGUE B.2); which is possible when stands in the state table. */
public enum Decision {
    /** 接受入库: gives the entry number. Receipt {@code L}. */
    ACCEPT,
    /** 退单: reason code required. Receipt {@code E}. */
    REJECT,
    /** 退回修改: reason code required. Receipt {@code Z}. */
    RETURN_FOR_CHANGE,
    /** Green channel: assessed without an officer's reading. Receipt {@code J}. */
    SCREEN_GREEN,
    /** Yellow channel: papers are read. Receipt {@code M}. */
    SCREEN_YELLOW,
    /** Red channel: goods are inspected. Receipt {@code C}. */
    SCREEN_RED,
    /** 审结 after reading or inspection. Receipt {@code G}. */
    ASSESS,
    /** Orders an inspection from document review. Receipt {@code C}. */
    ORDER_INSPECTION,
    /** Duty and tax are due. Receipt {@code T}. */
    CHARGE_TAX,
    /** Duty and tax are settled. */
    SETTLE_TAX,
    /** 放行. Receipt {@code P}. */
    RELEASE,
    /** 结关. Receipt {@code R}; nothing follows it. */
    CLEAR,
    /** 扣留. Receipt {@code H}. */
    DETAIN,
    /** 解除扣留: back to review. Receipt {@code M}. */
    END_DETENTION,
    /** 退运. Receipt {@code D}. */
    SEND_BACK
}
