package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/**
 * The ship will not come, or goes elsewhere.
 *
 * @param divertedTo UN/LOCODE of the other port; empty when the call is cancelled
 */
@Application("VD-02")
public record EndCall(String visit, long version, String divertedTo, String reason, String key) {}
