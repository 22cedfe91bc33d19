package cn.singlewindow.collaboration.sharing;

/** Where a contract stands. Facts flow only while it is LIVE. */
public enum ContractState {
    /** One party has proposed it. */
    PROPOSED,
    /** Both parties have approved it. */
    AGREED,
    /** Facts flow. */
    LIVE,
    /** A party has stopped the flow. */
    SUSPENDED,
    /** Over for good. */
    RETIRED
}
