package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/**
 * An agency decides its part of a phase. In ENTRY, CLEAR by maritime approves the entry, by the others it says that nothing
 * stands against it; in DEPARTURE, CLEAR by customs or border inspection is the signature on the joint form 联系单.
 *
 * @param version of the call as last seen
 * @param ground coded ground; needed for REFUSE and ORDER_BOARDING
 */
@Application({"VD-02", "VD-03", "VD-04", "VD-05"})
public record DecideCall(
        String visit, long version, Phase phase, AgencyVerb verb, String ground, String note, String key) {}
