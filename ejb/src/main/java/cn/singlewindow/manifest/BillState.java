package cn.singlewindow.manifest;

/** The states of a bill (CATALOGUE MF-01 inbound, MF-02 outbound); names in the bundle {@code manifest.state.*}. */
public enum BillState {
    /** 已接收: filed, customs has not answered. */
    RECEIVED,
    /** 已接受: receipt 01. */
    ACCEPTED,
    /** 退单 or 禁止装载: receipts 03, 12. */
    REJECTED,
    /** 已确报: the ship is here. */
    MATCHED,
    /** 已关联报关单. */
    LINKED,
    /** 已核销. */
    WRITTEN_OFF,
    /** 短卸. */
    SHORT,
    /** 溢卸. */
    OVERLANDED,
    /** 已预配. */
    PRE_STOWED,
    /** 已运抵. */
    ARRIVED_IN_YARD,
    /** 已放行可装载. */
    LOADABLE,
    /** 已装载. */
    LOADED,
    /** 已离港. */
    SAILED,
    /** 已删除: amended away (MF-04). */
    DELETED
}
