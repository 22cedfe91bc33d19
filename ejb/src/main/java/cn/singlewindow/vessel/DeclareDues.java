package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** Declares tonnage tax for a call (VD-06). @param term days of the licence: 30, 90 or 365 */
@Application("VD-06")
public record DeclareDues(String visit, int term, String key) {}
