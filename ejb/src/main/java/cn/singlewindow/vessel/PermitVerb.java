package cn.singlewindow.vessel;

import java.util.Optional;

/** What border inspection does to a permit. */
public enum PermitVerb {
    ISSUE,
    REFUSE,
    REVOKE,
    /** The holder is back, and the pass with him. */
    RETURN,
    /** Its time has run out. */
    EXPIRE;

    /** Where it leads from a state, if it is possible there. */
    public Optional<PermitState> from(PermitState state) {
        boolean asked = state == PermitState.ASKED;
        boolean issued = state == PermitState.ISSUED;
        return switch (this) {
            case ISSUE -> when(asked, PermitState.ISSUED);
            case REFUSE -> when(asked, PermitState.REFUSED);
            case REVOKE -> when(issued, PermitState.REVOKED);
            case RETURN -> when(issued || state == PermitState.EXPIRED, PermitState.RETURNED);
            case EXPIRE -> when(issued, PermitState.EXPIRED);
        };
    }

    private static Optional<PermitState> when(boolean possible, PermitState to) {
        return possible ? Optional.of(to) : Optional.empty();
    }
}
