package cn.singlewindow.collaboration.reconciliation;

/** Which step of the night a check belongs to (CATALOGUE B.6: JB-02 to JB-04). */
public enum CheckGroup {
    /** Ships, crews, visits. */
    SHIP,
    /** Declarations, manifests, releases, gates. */
    CARGO,
    /** Taxes, guarantees, payments: not one row may be skipped. */
    MONEY
}
