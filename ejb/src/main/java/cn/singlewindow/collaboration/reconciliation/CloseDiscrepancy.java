package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.shared.Application;

/** Asks to close a discrepancy now: both sides are compared again at once, and only their agreement closes it. */
@Application("RC-07")
public record CloseDiscrepancy(String id, long version, String note) {}
