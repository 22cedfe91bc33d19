package cn.singlewindow.manifest;

/** How a report differs from the manifest. */
public enum DiscrepancyKind {
    /** 短卸: less than manifested. */
    SHORT,
    /** 溢卸: more than manifested, or nowhere manifested. */
    OVERLANDED,
    /** 封志不符. */
    WRONG_SEAL
}
