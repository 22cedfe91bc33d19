package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;
import java.time.Instant;

/**
 * Asks for a permit for one person and one act (VD-04 R4).
 *
 * @param section list of the person, for shore passes and temporary entry; otherwise any
 * @param position row of the person on that list; 0 for somebody who is not of the ship
 * @param holderName name of somebody who is not of the ship; empty otherwise
 * @param documentNumber of somebody who is not of the ship
 * @param otherShip IMO number of the ship from which he comes over; empty otherwise
 */
@Application("VD-04")
public record AskPermit(
        String visit,
        PermitKind kind,
        CallSection section,
        int position,
        String holderName,
        String documentNumber,
        String issuingState,
        String purpose,
        String otherShip,
        Instant validFrom,
        Instant validUntil,
        String key) {}
