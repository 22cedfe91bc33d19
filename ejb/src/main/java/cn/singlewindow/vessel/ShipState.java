package cn.singlewindow.vessel;

/** Where the filing of a ship stands (VD-01). */
public enum ShipState {
    /** 已备案. */
    FILED,
    /** 已核实. */
    VERIFIED,
    /** 已暂停. */
    SUSPENDED,
    /** 证书过期: its certificate of registry has expired. */
    EXPIRED
}
