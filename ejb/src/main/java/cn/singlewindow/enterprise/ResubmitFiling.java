package cn.singlewindow.enterprise;

import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.Application;

/** Sends a refused part to its agency again (EQ-01 R2). @param enterprise its id */
@Application("EQ-01")
public record ResubmitFiling(long enterprise, AgencyCode agency) {}
