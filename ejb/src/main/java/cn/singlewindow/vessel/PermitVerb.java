package cn.singlewindow.vessel;

import java.util.Map;
import java.util.Optional;

/** What border inspection does to a permit. */
public enum PermitVerb {
    ISSUE(Map.of(PermitState.ASKED, PermitState.ISSUED)),
    REFUSE(Map.of(PermitState.ASKED, PermitState.REFUSED)),
    REVOKE(Map.of(PermitState.ISSUED, PermitState.REVOKED)),
    /** The holder is back, and the pass with him. */
    RETURN(Map.of(PermitState.ISSUED, PermitState.RETURNED, PermitState.EXPIRED, PermitState.RETURNED)),
    /** Its time has run out. */
    EXPIRE(Map.of(PermitState.ISSUED, PermitState.EXPIRED));

    private final Map<PermitState, PermitState> leads;

    PermitVerb(Map<PermitState, PermitState> leads) {
        this.leads = leads;
    }

    /** Where it leads from a state, if it is possible there. */
    public Optional<PermitState> from(PermitState state) {
        return Optional.ofNullable(leads.get(state));
    }
}
