package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;

/** The agent accepts an offer (EQ-02). @param seal reference of the agent's electronic seal, may be empty */
@Application("EQ-02")
public record AcceptMandate(long mandate, String seal) {}
