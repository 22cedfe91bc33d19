package cn.singlewindow.goods;

/** The states of a declaration (CATALOGUE GD-01, B.2). What may follow what stands in the state table of the model. */
public enum DeclarationState {
    /** 暂存: known to its owner only. */
    DRAFT,
    /** 申报中: acknowledged by the window, not yet answered by customs. */
    SUBMITTED,
    /** 入库: accepted by customs, which gave the entry number. */
    RECEIVED,
    /** 退单: not accepted. */
    REJECTED,
    /** The risk channel is known. */
    SCREENED,
    /** 人工审核: an officer reads the papers. */
    DOC_REVIEW,
    /** 查验: the goods are looked at. */
    INSPECTION,
    /** 审结: assessed. */
    ASSESSED,
    /** 待缴税: duty and tax are due. */
    TAX_DUE,
    /** 已缴税: duty and tax are paid or secured. */
    TAX_SETTLED,
    /** 放行: released. */
    RELEASED,
    /** 结关: closed; terminal. */
    CLEARED,
    /** 撤单: taken back; terminal. */
    WITHDRAWN,
    /** 扣留: detained. */
    DETAINED,
    /** 退运: sent back; terminal. */
    RETURNED
}
