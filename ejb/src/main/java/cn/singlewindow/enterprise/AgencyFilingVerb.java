package cn.singlewindow.enterprise;

/** What can happen to one agency's part of a filing. */
public enum AgencyFilingVerb {
    /** The agency verifies it. */
    VERIFY,
    /** The agency refuses it, or withdraws its earlier verdict (撤销): the enterprise is then suspended. */
    REFUSE,
    /** The enterprise sends it again. */
    RESUBMIT
}
