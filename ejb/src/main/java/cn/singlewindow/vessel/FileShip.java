package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/**
 * Files a ship, or its new particulars (VD-01). Another name, flag, call sign or tonnage under the same IMO number is kept
 * as history and has to be verified again.
 *
 * @param form the parts SHIP and CERTIFICATE
 * @param key idempotency key, 1 to 64 printable characters
 */
@Application("VD-01")
public record FileShip(CallForm form, String key) {}
