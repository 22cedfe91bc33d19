package cn.singlewindow.web.vessel;

import cn.singlewindow.vessel.CallState;
import java.util.EnumSet;
import java.util.Set;

/** The columns of the board of ships, from announced to gone. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never changed
public enum BoardColumn {
    EXPECTED(CallState.OPEN, CallState.ENTRY_APPLIED, CallState.INFO_REQUESTED, CallState.ENTRY_REFUSED),
    APPROVED(CallState.ENTRY_APPROVED, CallState.ETA_CONFIRMED),
    INWARD(CallState.ARRIVED, CallState.INWARD_IN_PROGRESS),
    IN_PORT(CallState.INWARD_CLEARED, CallState.IN_PORT),
    DEPARTURE(CallState.DEPARTURE_APPLIED, CallState.ENDORSED),
    CLEARED(CallState.CLEARANCE_ISSUED, CallState.LAPSED),
    SAILED(CallState.SAILED);

    private final Set<CallState> states;

    BoardColumn(CallState first, CallState... others) {
        states = EnumSet.of(first, others);
    }

    /** The states that stand in it. */
    Set<CallState> states() {
        return EnumSet.copyOf(states);
    }

    /** Whether the ship is in the port, however long ago it was to leave. */
    boolean inPort() {
        return this == INWARD || this == IN_PORT || this == DEPARTURE || this == CLEARED;
    }
}
