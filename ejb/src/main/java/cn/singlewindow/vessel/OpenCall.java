package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/**
 * Opens a port call of a filed ship (VD-01).
 *
 * @param form the part CALL with at least IMO number, voyage, port and ETA; any other part as well
 * @param key idempotency key
 */
@Application("VD-01")
public record OpenCall(CallForm form, String key) {}
