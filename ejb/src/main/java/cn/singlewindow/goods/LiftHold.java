package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;

/** Lifts a hold; only the agency that placed it can. @param note why, at most 500 characters */
@Application("GD-01")
public record LiftHold(String seqNo, long holdId, String note) {}
