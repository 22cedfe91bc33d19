package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** Applies for entry 进口岸申请 (VD-02). The part CALL has been declared. @param version as last seen */
@Application("VD-02")
public record ApplyEntry(String visit, long version, String key) {}
