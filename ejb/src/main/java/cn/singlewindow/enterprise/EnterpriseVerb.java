package cn.singlewindow.enterprise;

/** What can happen to a filed enterprise as a whole. */
public enum EnterpriseVerb {
    /** The last agency has verified it. */
    ACTIVATE,
    /** 暂停. */
    SUSPEND,
    /** 恢复: lifts a suspension; only when every agency's verdict still stands. */
    REINSTATE,
    /** 注销. */
    CANCEL
}
