package cn.singlewindow.manifest;

/** What an amendment does to the bills that it names. */
public enum AmendmentKind {
    /** 变更: other data for a bill. */
    CHANGE,
    /** 删除. */
    DELETE,
    /** 分票: one bill becomes several. */
    SPLIT,
    /** 并票: several bills become one. */
    MERGE
}
