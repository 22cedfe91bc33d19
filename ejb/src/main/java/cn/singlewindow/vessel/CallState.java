package cn.singlewindow.vessel;

/** Where a port call stands (CATALOGUE B.1). Holds and detention lie over it and do not change it. */
public enum CallState {
    /** 已开航次. */
    OPEN,
    /** 进口岸已申请. */
    ENTRY_APPLIED,
    /** 待补充. */
    INFO_REQUESTED,
    /** 进口岸已批准. */
    ENTRY_APPROVED,
    /** 进口岸未批准. */
    ENTRY_REFUSED,
    /** 已确报. */
    ETA_CONFIRMED,
    /** 已抵港. */
    ARRIVED,
    /** 进口岸手续办理中. */
    INWARD_IN_PROGRESS,
    /** 进口岸手续已办结. */
    INWARD_CLEARED,
    /** 在港. */
    IN_PORT,
    /** 出口岸已申请. */
    DEPARTURE_APPLIED,
    /** 联系单已签署. */
    ENDORSED,
    /** 出口岸许可证已签发. */
    CLEARANCE_ISSUED,
    /** 出口岸许可证已失效. */
    LAPSED,
    /** 已离港. */
    SAILED,
    /** 已结案. */
    CLOSED,
    /** 已取消. */
    CANCELLED,
    /** 改港. */
    DIVERTED
}
