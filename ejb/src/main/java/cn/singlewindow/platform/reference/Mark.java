package cn.singlewindow.platform.reference;

/** How far a row can be trusted. */
public enum Mark {
    /** Collected from the published source that the row's notice names. */
    VERIFIED,
    /** Derived, translated or written from general knowledge: not to be relied on without a look at the law. */
    UNVERIFIED
}
