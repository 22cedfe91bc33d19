package cn.singlewindow.manifest.model;

import static cn.singlewindow.manifest.BillState.ACCEPTED;
import static cn.singlewindow.manifest.BillState.ARRIVED_IN_YARD;
import static cn.singlewindow.manifest.BillState.DELETED;
import static cn.singlewindow.manifest.BillState.LINKED;
import static cn.singlewindow.manifest.BillState.LOADABLE;
import static cn.singlewindow.manifest.BillState.LOADED;
import static cn.singlewindow.manifest.BillState.MATCHED;
import static cn.singlewindow.manifest.BillState.OVERLANDED;
import static cn.singlewindow.manifest.BillState.PRE_STOWED;
import static cn.singlewindow.manifest.BillState.RECEIVED;
import static cn.singlewindow.manifest.BillState.REJECTED;
import static cn.singlewindow.manifest.BillState.SAILED;
import static cn.singlewindow.manifest.BillState.SHORT;
import static cn.singlewindow.manifest.BillState.WRITTEN_OFF;

import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.BillVerb;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may follow what on a bill (CATALOGUE MF-01, MF-02), with the receipt that tells it in the field's code (A.6). */
public final class BillStates {

    /** One row. @param receipt the field's code, empty where it has none */
    public record Row(BillState from, BillVerb verb, BillState to, String receipt) {}

    /** The decisions that customs makes. */
    public static final Set<BillVerb> DECISIONS = Set.copyOf(EnumSet.range(BillVerb.ACCEPT, BillVerb.FORBID_DISCHARGE));

    private static final List<Row> ROWS = List.of(
            row(RECEIVED, BillVerb.ACCEPT, ACCEPTED, "01"),
            row(RECEIVED, BillVerb.EXAMINE, RECEIVED, "02"),
            row(RECEIVED, BillVerb.REFUSE, REJECTED, "03"),
            row(RECEIVED, BillVerb.REFUSE_LOADING, REJECTED, "12"),
            row(RECEIVED, BillVerb.DELETE, DELETED, ""),
            row(ACCEPTED, BillVerb.REFUSE_LOADING, REJECTED, "12"),
            row(ACCEPTED, BillVerb.FORBID_DISCHARGE, ACCEPTED, "13"),
            row(ACCEPTED, BillVerb.MATCH, MATCHED, ""),
            row(ACCEPTED, BillVerb.LINK, LINKED, ""),
            row(ACCEPTED, BillVerb.WRITE_OFF, WRITTEN_OFF, ""),
            row(ACCEPTED, BillVerb.DELETE, DELETED, ""),
            row(MATCHED, BillVerb.FORBID_DISCHARGE, MATCHED, "13"),
            row(MATCHED, BillVerb.LINK, LINKED, ""),
            row(MATCHED, BillVerb.FIND_SHORT, SHORT, ""),
            row(MATCHED, BillVerb.FIND_OVER, OVERLANDED, ""),
            row(MATCHED, BillVerb.WRITE_OFF, WRITTEN_OFF, ""),
            row(MATCHED, BillVerb.DELETE, DELETED, ""),
            row(LINKED, BillVerb.MATCH, LINKED, ""),
            row(LINKED, BillVerb.LINK, LINKED, ""),
            row(LINKED, BillVerb.UNLINK, ACCEPTED, ""),
            row(LINKED, BillVerb.UNLINK_ARRIVED, MATCHED, ""),
            row(LINKED, BillVerb.FORBID_DISCHARGE, LINKED, "13"),
            row(LINKED, BillVerb.FIND_SHORT, SHORT, ""),
            row(LINKED, BillVerb.FIND_OVER, OVERLANDED, ""),
            row(LINKED, BillVerb.WRITE_OFF, WRITTEN_OFF, ""),
            row(SHORT, BillVerb.LINK, SHORT, ""),
            row(SHORT, BillVerb.SETTLE, MATCHED, ""),
            row(SHORT, BillVerb.WRITE_OFF, WRITTEN_OFF, ""),
            row(SHORT, BillVerb.DELETE, DELETED, ""),
            row(OVERLANDED, BillVerb.LINK, OVERLANDED, ""),
            row(OVERLANDED, BillVerb.SETTLE, MATCHED, ""),
            row(OVERLANDED, BillVerb.WRITE_OFF, WRITTEN_OFF, ""),
            row(WRITTEN_OFF, BillVerb.FIND_SHORT, SHORT, ""),
            row(WRITTEN_OFF, BillVerb.FIND_OVER, OVERLANDED, ""),
            row(PRE_STOWED, BillVerb.REFUSE, REJECTED, "03"),
            row(PRE_STOWED, BillVerb.EXAMINE, PRE_STOWED, "02"),
            row(PRE_STOWED, BillVerb.ACCEPT, PRE_STOWED, "01"),
            row(PRE_STOWED, BillVerb.REFUSE_LOADING, REJECTED, "12"),
            row(PRE_STOWED, BillVerb.ARRIVE, ARRIVED_IN_YARD, ""),
            row(PRE_STOWED, BillVerb.DELETE, DELETED, ""),
            row(ARRIVED_IN_YARD, BillVerb.REFUSE_LOADING, REJECTED, "12"),
            row(ARRIVED_IN_YARD, BillVerb.RELEASE, LOADABLE, "11"),
            row(ARRIVED_IN_YARD, BillVerb.DELETE, DELETED, ""),
            row(LOADABLE, BillVerb.REFUSE_LOADING, REJECTED, "12"),
            row(LOADABLE, BillVerb.TAKE_BACK, ARRIVED_IN_YARD, ""),
            row(LOADABLE, BillVerb.LOAD, LOADED, ""),
            row(LOADED, BillVerb.FIND_SHORT, LOADABLE, ""),
            row(LOADED, BillVerb.SAIL, SAILED, ""));

    private BillStates() {}

    private static Row row(BillState from, BillVerb verb, BillState to, String receipt) {
        return new Row(from, verb, to, receipt);
    }

    /** The row, if that may happen in this state. */
    public static Optional<Row> find(BillState from, BillVerb verb) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.verb() == verb)
                .findFirst();
    }

    /** What customs may decide in a state. */
    public static Set<BillVerb> decisions(BillState state) {
        return ROWS.stream()
                .filter(row -> row.from() == state && DECISIONS.contains(row.verb()))
                .map(Row::verb)
                .collect(Collectors.toSet());
    }

    /** The state in which a bill begins. */
    public static BillState first(boolean outbound) {
        return outbound ? PRE_STOWED : RECEIVED;
    }

    /** Whether a bill's number may be filed again. */
    public static boolean freesTheNumber(BillState state) {
        return state == REJECTED || state == DELETED;
    }
}
