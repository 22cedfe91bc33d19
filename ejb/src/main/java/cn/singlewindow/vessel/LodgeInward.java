package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** Lodges the entry formalities 进口岸手续, before arrival or within 24 hours after it (VD-03 R1). */
@Application({"VD-03", "VD-04"})
public record LodgeInward(String visit, long version, String key) {}
