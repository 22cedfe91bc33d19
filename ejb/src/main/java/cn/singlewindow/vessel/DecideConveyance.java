package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** Verifies, suspends or reinstates a filed conveyance, as customs (VD-01). @param version as last seen */
@Application("VD-01")
public record DecideConveyance(
        ConveyanceKind kind, String mark, long version, ShipVerb verb, String note, String key) {}
