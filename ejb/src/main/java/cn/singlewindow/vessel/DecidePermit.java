package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** Border inspection decides a permit, or takes it back. */
@Application("VD-04")
public record DecidePermit(long id, PermitVerb verb, String note, String key) {}
