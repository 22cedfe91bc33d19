package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/**
 * Declares parts of a port call once, for all three agencies (VD-02 R3, VD-03, VD-04). Every part that the form has replaces
 * what was declared of it before; the others stay.
 *
 * @param version of the call as last seen; 0 for whatever it is
 * @param form the parts
 * @param partial whether the good rows of a list shall be kept when others are refused; the refused ones are in the answer
 * @param key idempotency key
 */
@Application({"VD-02", "VD-03", "VD-04"})
public record DeclareParts(String visit, long version, CallForm form, boolean partial, String key) {}
