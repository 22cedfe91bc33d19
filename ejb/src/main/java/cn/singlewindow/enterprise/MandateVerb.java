package cn.singlewindow.enterprise;

/** What can happen to a mandate. */
public enum MandateVerb {
    /** The agent accepts. */
    ACCEPT,
    /** Its first moment has come. */
    ACTIVATE,
    /** The principal withdraws or revokes it, or the agent declines or lays it down. */
    REVOKE,
    /** Its last moment has passed. */
    EXPIRE
}
