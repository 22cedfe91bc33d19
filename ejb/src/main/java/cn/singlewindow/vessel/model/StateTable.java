package cn.singlewindow.vessel.model;

import static cn.singlewindow.vessel.CallState.ARRIVED;
import static cn.singlewindow.vessel.CallState.CANCELLED;
import static cn.singlewindow.vessel.CallState.CLEARANCE_ISSUED;
import static cn.singlewindow.vessel.CallState.CLOSED;
import static cn.singlewindow.vessel.CallState.DEPARTURE_APPLIED;
import static cn.singlewindow.vessel.CallState.DIVERTED;
import static cn.singlewindow.vessel.CallState.ENDORSED;
import static cn.singlewindow.vessel.CallState.ENTRY_APPLIED;
import static cn.singlewindow.vessel.CallState.ENTRY_APPROVED;
import static cn.singlewindow.vessel.CallState.ENTRY_REFUSED;
import static cn.singlewindow.vessel.CallState.ETA_CONFIRMED;
import static cn.singlewindow.vessel.CallState.INFO_REQUESTED;
import static cn.singlewindow.vessel.CallState.INWARD_CLEARED;
import static cn.singlewindow.vessel.CallState.INWARD_IN_PROGRESS;
import static cn.singlewindow.vessel.CallState.IN_PORT;
import static cn.singlewindow.vessel.CallState.LAPSED;
import static cn.singlewindow.vessel.CallState.OPEN;
import static cn.singlewindow.vessel.CallState.SAILED;
import static cn.singlewindow.vessel.CallVerb.ANSWER_ENTRY;
import static cn.singlewindow.vessel.CallVerb.APPLY_DEPARTURE;
import static cn.singlewindow.vessel.CallVerb.APPLY_ENTRY;
import static cn.singlewindow.vessel.CallVerb.APPROVE_ENTRY;
import static cn.singlewindow.vessel.CallVerb.ARRIVE;
import static cn.singlewindow.vessel.CallVerb.ASK_ENTRY;
import static cn.singlewindow.vessel.CallVerb.CANCEL;
import static cn.singlewindow.vessel.CallVerb.CLEAR_INWARD;
import static cn.singlewindow.vessel.CallVerb.CLOSE;
import static cn.singlewindow.vessel.CallVerb.CONFIRM_ETA;
import static cn.singlewindow.vessel.CallVerb.DIVERT;
import static cn.singlewindow.vessel.CallVerb.ENDORSE;
import static cn.singlewindow.vessel.CallVerb.ISSUE_CLEARANCE;
import static cn.singlewindow.vessel.CallVerb.LAPSE;
import static cn.singlewindow.vessel.CallVerb.LET_STAND;
import static cn.singlewindow.vessel.CallVerb.LODGE_INWARD;
import static cn.singlewindow.vessel.CallVerb.REDO;
import static cn.singlewindow.vessel.CallVerb.REFUSE_ENTRY;
import static cn.singlewindow.vessel.CallVerb.SAIL;
import static cn.singlewindow.vessel.CallVerb.SHIFT;
import static cn.singlewindow.vessel.CallVerb.UNENDORSE;
import static cn.singlewindow.vessel.CallVerb.WITHDRAW_DEPARTURE;

import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.CallVerb;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may follow what in a port call (CATALOGUE B.1). Formalities may precede the arrival; a ship that has both arrived and
 * been cleared is in port, one from a Chinese port as soon as its formalities are lodged (Decree 175 Art. 9).
 */
public final class StateTable {

    private record Row(CallState from, CallVerb verb, CallState to) {}

    private static final List<Row> ROWS = List.of(
            new Row(OPEN, APPLY_ENTRY, ENTRY_APPLIED),
            new Row(ENTRY_REFUSED, APPLY_ENTRY, ENTRY_APPLIED),
            new Row(ENTRY_APPLIED, ASK_ENTRY, INFO_REQUESTED),
            new Row(ENTRY_APPLIED, APPROVE_ENTRY, ENTRY_APPROVED),
            new Row(ENTRY_APPLIED, REFUSE_ENTRY, ENTRY_REFUSED),
            new Row(INFO_REQUESTED, ANSWER_ENTRY, ENTRY_APPLIED),
            new Row(INFO_REQUESTED, REFUSE_ENTRY, ENTRY_REFUSED),
            new Row(ENTRY_APPROVED, CONFIRM_ETA, ETA_CONFIRMED),
            new Row(ETA_CONFIRMED, CONFIRM_ETA, ETA_CONFIRMED),
            new Row(INWARD_IN_PROGRESS, CONFIRM_ETA, INWARD_IN_PROGRESS),
            new Row(INWARD_CLEARED, CONFIRM_ETA, INWARD_CLEARED),
            new Row(ENTRY_APPROVED, ARRIVE, ARRIVED),
            new Row(ETA_CONFIRMED, ARRIVE, ARRIVED),
            new Row(INWARD_IN_PROGRESS, ARRIVE, INWARD_IN_PROGRESS),
            new Row(INWARD_CLEARED, ARRIVE, IN_PORT),
            new Row(ETA_CONFIRMED, LODGE_INWARD, INWARD_IN_PROGRESS),
            new Row(ARRIVED, LODGE_INWARD, INWARD_IN_PROGRESS),
            new Row(INWARD_IN_PROGRESS, CLEAR_INWARD, INWARD_CLEARED),
            new Row(IN_PORT, CLEAR_INWARD, IN_PORT),
            new Row(DEPARTURE_APPLIED, CLEAR_INWARD, DEPARTURE_APPLIED),
            new Row(ENDORSED, CLEAR_INWARD, ENDORSED),
            new Row(CLEARANCE_ISSUED, CLEAR_INWARD, CLEARANCE_ISSUED),
            new Row(LAPSED, CLEAR_INWARD, LAPSED),
            new Row(ARRIVED, SHIFT, ARRIVED),
            new Row(INWARD_IN_PROGRESS, SHIFT, INWARD_IN_PROGRESS),
            new Row(IN_PORT, SHIFT, IN_PORT),
            new Row(DEPARTURE_APPLIED, SHIFT, DEPARTURE_APPLIED),
            new Row(ENDORSED, SHIFT, ENDORSED),
            new Row(IN_PORT, APPLY_DEPARTURE, DEPARTURE_APPLIED),
            new Row(LAPSED, APPLY_DEPARTURE, DEPARTURE_APPLIED),
            new Row(DEPARTURE_APPLIED, WITHDRAW_DEPARTURE, IN_PORT),
            new Row(ENDORSED, WITHDRAW_DEPARTURE, IN_PORT),
            new Row(DEPARTURE_APPLIED, ENDORSE, ENDORSED),
            new Row(ENDORSED, UNENDORSE, DEPARTURE_APPLIED),
            new Row(ENDORSED, ISSUE_CLEARANCE, CLEARANCE_ISSUED),
            new Row(CLEARANCE_ISSUED, LAPSE, LAPSED),
            new Row(LAPSED, LET_STAND, ENDORSED),
            new Row(LAPSED, REDO, IN_PORT),
            new Row(CLEARANCE_ISSUED, SAIL, SAILED),
            new Row(SAILED, CLOSE, CLOSED),
            new Row(OPEN, CANCEL, CANCELLED),
            new Row(ENTRY_APPLIED, CANCEL, CANCELLED),
            new Row(INFO_REQUESTED, CANCEL, CANCELLED),
            new Row(ENTRY_REFUSED, CANCEL, CANCELLED),
            new Row(ENTRY_APPROVED, CANCEL, CANCELLED),
            new Row(ETA_CONFIRMED, CANCEL, CANCELLED),
            new Row(ENTRY_APPLIED, DIVERT, DIVERTED),
            new Row(INFO_REQUESTED, DIVERT, DIVERTED),
            new Row(ENTRY_REFUSED, DIVERT, DIVERTED),
            new Row(ENTRY_APPROVED, DIVERT, DIVERTED),
            new Row(ETA_CONFIRMED, DIVERT, DIVERTED),
            new Row(INWARD_IN_PROGRESS, DIVERT, DIVERTED),
            new Row(INWARD_CLEARED, DIVERT, DIVERTED));

    private static final Set<CallState> OVER =
            Collections.unmodifiableSet(EnumSet.of(SAILED, CLOSED, CANCELLED, DIVERTED));

    private StateTable() {}

    /** Where a verb leads from a state, if it is possible there. */
    public static Optional<CallState> next(CallState from, CallVerb verb) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.verb() == verb)
                .map(Row::to)
                .findFirst();
    }

    /** What is possible in a state. */
    public static Set<CallVerb> verbs(CallState from) {
        Set<CallVerb> possible = EnumSet.noneOf(CallVerb.class);
        ROWS.stream().filter(row -> row.from() == from).forEach(row -> possible.add(row.verb()));
        return possible;
    }

    /** Whether nothing more will follow. */
    public static boolean isFinal(CallState state) {
        return isOver(state) && state != SAILED;
    }

    /** Those states, quoted and parted by commas for a statement. */
    public static String finalStates() {
        return OVER.stream()
                .filter(StateTable::isFinal)
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", "));
    }

    /** Whether the ship is gone, or will not come. */
    public static boolean isOver(CallState state) {
        return OVER.contains(state);
    }

    /** The states in which the ship is gone, or will not come. */
    public static Set<CallState> over() {
        return OVER;
    }

    /** Whether what was declared for the entry may still be changed. */
    public static boolean takesDeclarations(CallState state) {
        return !isOver(state) && state != CLEARANCE_ISSUED && state != LAPSED;
    }
}
