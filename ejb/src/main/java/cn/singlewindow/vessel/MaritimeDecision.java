package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** What maritime alone decides about a call: issue, let lapse, let stand, redo, release a detention. */
@Application("VD-05")
public record MaritimeDecision(String visit, long version, String note, String key) {}
