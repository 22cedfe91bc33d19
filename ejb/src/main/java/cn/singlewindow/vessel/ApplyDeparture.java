package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** Applies for departure 出口岸手续 (VD-05). The part DEPARTURE has been declared. @param kind on which footing */
@Application("VD-05")
public record ApplyDeparture(String visit, long version, DepartureKind kind, String key) {}
