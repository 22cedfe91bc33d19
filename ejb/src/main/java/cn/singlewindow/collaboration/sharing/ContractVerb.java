package cn.singlewindow.collaboration.sharing;

/** What a party does to a contract. */
public enum ContractVerb {
    /** The party that did not propose it agrees. */
    APPROVE,
    /** The owner opens the flow. */
    ACTIVATE,
    /** A party, or the window, stops the flow. */
    SUSPEND,
    /** Whoever stopped it opens it again. */
    RESUME,
    /** A party ends it. */
    RETIRE
}
