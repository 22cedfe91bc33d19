package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;

/**
 * Gives a declaration to an officer of the own agency, or takes it back.
 *
 * @param seqNo 统一编号
 * @param version the version that was looked at
 * @param assignee an officer's user name; empty releases it
 */
@Application("GD-01")
public record AssignDeclaration(String seqNo, long version, String assignee) {}
