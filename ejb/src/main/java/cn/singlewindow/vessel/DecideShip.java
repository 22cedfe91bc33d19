package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** Verifies, suspends or reinstates a filed ship, as maritime (VD-01). @param version as last seen */
@Application("VD-01")
public record DecideShip(String imo, long version, ShipVerb verb, String note, String key) {}
