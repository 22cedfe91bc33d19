package cn.singlewindow.manifest;

/** What can happen to a bill; the first five are decisions of customs. */
public enum BillVerb {
    /** 接受: receipt 01. */
    ACCEPT,
    /** 转人工: receipt 02; it stays as it is. */
    EXAMINE,
    /** 退单: receipt 03. */
    REFUSE,
    /** 禁止装载 (MF-01 R2): receipt 12. */
    REFUSE_LOADING,
    /** 禁止卸货: receipt 13; it stays as it is. */
    FORBID_DISCHARGE,
    /** It was filed, or changed by an amendment; it stays as it is. */
    FILE,
    /** The ship that carries it has arrived. */
    MATCH,
    /** A declaration was accepted for it. */
    LINK,
    /** The last declaration was taken back before the ship arrived. */
    UNLINK,
    /** The last declaration was taken back after the ship arrived. */
    UNLINK_ARRIVED,
    /** Tally found less. */
    FIND_SHORT,
    /** Tally found more. */
    FIND_OVER,
    /** The difference has been explained. */
    SETTLE,
    /** Everything has found its end. */
    WRITE_OFF,
    /** Export goods are in the yard. */
    ARRIVE,
    /** Customs released all of it: receipt 11. */
    RELEASE,
    /** The release was taken back. */
    TAKE_BACK,
    /** It is in the loading manifest. */
    LOAD,
    /** The ship has left. */
    SAIL,
    /** An amendment takes it away. */
    DELETE
}
