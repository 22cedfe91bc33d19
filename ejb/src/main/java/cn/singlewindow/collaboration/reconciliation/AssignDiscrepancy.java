package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.shared.Application;

/** Gives a discrepancy to somebody. @param assignee user name; empty releases it */
@Application("RC-07")
public record AssignDiscrepancy(String id, long version, String assignee) {}
