package cn.singlewindow.vessel;

/** What maritime does to a filed ship. */
public enum ShipVerb {
    VERIFY,
    SUSPEND,
    REINSTATE
}
