package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;

/**
 * Ends a mandate at once, by either side (EQ-02 R1); mandates handed on from it end with it.
 *
 * @param reason shown to the other side; up to 500 characters, may be empty
 */
@Application("EQ-02")
public record RevokeMandate(long mandate, String reason) {}
