package cn.singlewindow.vessel;

import java.time.Instant;

/**
 * What anybody who has the code may know of a Port Clearance: what is printed on it.
 *
 * @param genuine whether the signature of this window fits the content
 * @param valid whether a ship may leave with it now
 */
public record ClearanceCheck(
        String number,
        String shipName,
        String imo,
        String flag,
        String port,
        String nextPort,
        Instant issuedAt,
        Instant validUntil,
        ClearanceState state,
        boolean genuine,
        boolean valid) {}
