package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;

/** Takes a user's authority away; effective at the next call (EQ-02). */
@Application("EQ-02")
public record WithdrawAuthority(long enterprise, String user) {}
