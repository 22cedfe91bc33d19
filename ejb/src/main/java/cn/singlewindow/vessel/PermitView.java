package cn.singlewindow.vessel;

import java.time.Instant;

/**
 * A permit. Name and document are empty for readers other than border inspection and the agent that asked: terminal gates and the
 * other agencies know that there is one, and until when (B.3).
 */
public record PermitView(
        long id,
        String visit,
        PermitKind kind,
        PermitState state,
        String holderName,
        String documentNumber,
        String purpose,
        String otherShip,
        Instant validFrom,
        Instant validUntil,
        String note,
        long version) {

    PermitView withoutPerson() {
        return new PermitView(id, visit, kind, state, "", "", "", otherShip, validFrom, validUntil, "", version);
    }
}
