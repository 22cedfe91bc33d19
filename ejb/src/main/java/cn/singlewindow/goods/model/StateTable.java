package cn.singlewindow.goods.model;

import static cn.singlewindow.goods.Decision.ACCEPT;
import static cn.singlewindow.goods.Decision.ASSESS;
import static cn.singlewindow.goods.Decision.CHARGE_TAX;
import static cn.singlewindow.goods.Decision.CLEAR;
import static cn.singlewindow.goods.Decision.DETAIN;
import static cn.singlewindow.goods.Decision.END_DETENTION;
import static cn.singlewindow.goods.Decision.ORDER_INSPECTION;
import static cn.singlewindow.goods.Decision.REJECT;
import static cn.singlewindow.goods.Decision.RELEASE;
import static cn.singlewindow.goods.Decision.RETURN_FOR_CHANGE;
import static cn.singlewindow.goods.Decision.SCREEN_GREEN;
import static cn.singlewindow.goods.Decision.SCREEN_RED;
import static cn.singlewindow.goods.Decision.SCREEN_YELLOW;
import static cn.singlewindow.goods.Decision.SEND_BACK;
import static cn.singlewindow.goods.Decision.SETTLE_TAX;
import static cn.singlewindow.goods.DeclarationState.ASSESSED;
import static cn.singlewindow.goods.DeclarationState.CLEARED;
import static cn.singlewindow.goods.DeclarationState.DETAINED;
import static cn.singlewindow.goods.DeclarationState.DOC_REVIEW;
import static cn.singlewindow.goods.DeclarationState.INSPECTION;
import static cn.singlewindow.goods.DeclarationState.RECEIVED;
import static cn.singlewindow.goods.DeclarationState.REJECTED;
import static cn.singlewindow.goods.DeclarationState.RELEASED;
import static cn.singlewindow.goods.DeclarationState.RETURNED;
import static cn.singlewindow.goods.DeclarationState.SCREENED;
import static cn.singlewindow.goods.DeclarationState.SUBMITTED;
import static cn.singlewindow.goods.DeclarationState.TAX_DUE;
import static cn.singlewindow.goods.DeclarationState.TAX_SETTLED;
import static cn.singlewindow.goods.DeclarationState.WITHDRAWN;

import cn.singlewindow.goods.Decision;
import cn.singlewindow.goods.DeclarationState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may follow what (CATALOGUE GD-01, B.2), with the receipt that tells it in the field's own code (A.6), and whose
 * clock runs in each state. Screening leads at once into what its channel means, so that a declaration rests in SCREENED only
 * if something else put it there.
 */
public final class StateTable {

    /** One row: a decision in a state. @param receipt the field's code, empty where it has none */
    public record Row(
            DeclarationState from,
            Decision decision,
            List<DeclarationState> through,
            DeclarationState to,
            String receipt,
            boolean reasonNeeded) {}

    /**
     * Whose turn it is in a state.
     *
     * @param owner TRADER, GACC or NOBODY
     * @param due the parameter with the time limit, empty for none; in days of the calendar where its name ends in days
     */
    public record Clock(String owner, String due) {}

    private static final List<Row> ROWS = List.of(
            row(SUBMITTED, ACCEPT, RECEIVED, "L"),
            refusal(SUBMITTED, REJECT, REJECTED, "E"),
            refusal(SUBMITTED, RETURN_FOR_CHANGE, REJECTED, "Z"),
            screening(RECEIVED, SCREEN_GREEN, ASSESSED, "J"),
            screening(RECEIVED, SCREEN_YELLOW, DOC_REVIEW, "M"),
            screening(RECEIVED, SCREEN_RED, INSPECTION, "C"),
            refusal(RECEIVED, REJECT, REJECTED, "E"),
            refusal(RECEIVED, RETURN_FOR_CHANGE, REJECTED, "Z"),
            row(SCREENED, SCREEN_GREEN, ASSESSED, "J"),
            row(SCREENED, SCREEN_YELLOW, DOC_REVIEW, "M"),
            row(SCREENED, SCREEN_RED, INSPECTION, "C"),
            row(DOC_REVIEW, ASSESS, ASSESSED, "G"),
            row(DOC_REVIEW, ORDER_INSPECTION, INSPECTION, "C"),
            refusal(DOC_REVIEW, REJECT, REJECTED, "E"),
            refusal(DOC_REVIEW, RETURN_FOR_CHANGE, REJECTED, "Z"),
            refusal(DOC_REVIEW, DETAIN, DETAINED, "H"),
            row(INSPECTION, ASSESS, ASSESSED, "G"),
            refusal(INSPECTION, RETURN_FOR_CHANGE, REJECTED, "Z"),
            refusal(INSPECTION, DETAIN, DETAINED, "H"),
            refusal(INSPECTION, SEND_BACK, RETURNED, "D"),
            row(ASSESSED, CHARGE_TAX, TAX_DUE, "T"),
            row(ASSESSED, RELEASE, RELEASED, "P"),
            row(ASSESSED, ORDER_INSPECTION, INSPECTION, "C"),
            refusal(ASSESSED, DETAIN, DETAINED, "H"),
            row(TAX_DUE, SETTLE_TAX, TAX_SETTLED, ""),
            refusal(TAX_DUE, DETAIN, DETAINED, "H"),
            row(TAX_SETTLED, RELEASE, RELEASED, "P"),
            row(TAX_SETTLED, ORDER_INSPECTION, INSPECTION, "C"),
            refusal(TAX_SETTLED, DETAIN, DETAINED, "H"),
            row(RELEASED, CLEAR, CLEARED, "R"),
            refusal(RELEASED, DETAIN, DETAINED, "H"),
            row(DETAINED, END_DETENTION, DOC_REVIEW, "M"),
            refusal(DETAINED, SEND_BACK, RETURNED, "D"));

    private static final Map<DeclarationState, Clock> CLOCKS = Map.ofEntries(
            Map.entry(SUBMITTED, new Clock("GACC", "clock.submitted.minutes")),
            Map.entry(RECEIVED, new Clock("GACC", "clock.received.minutes")),
            Map.entry(SCREENED, new Clock("GACC", "clock.screened.minutes")),
            Map.entry(DOC_REVIEW, new Clock("GACC", "clock.review.minutes")),
            Map.entry(INSPECTION, new Clock("GACC", "clock.inspection.minutes")),
            Map.entry(ASSESSED, new Clock("GACC", "clock.assessed.minutes")),
            Map.entry(TAX_DUE, new Clock("TRADER", "clock.tax.days")),
            Map.entry(TAX_SETTLED, new Clock("GACC", "clock.settled.minutes")),
            Map.entry(RELEASED, new Clock("TRADER", "clock.released.days")),
            Map.entry(DETAINED, new Clock("GACC", "clock.detained.days")));

    private static final Clock STOPPED = new Clock("NOBODY", "");

    private static final Set<DeclarationState> FINAL =
            Collections.unmodifiableSet(EnumSet.of(REJECTED, CLEARED, WITHDRAWN, RETURNED));

    private StateTable() {}

    /** The row of a decision in a state, if it is possible there. */
    public static Optional<Row> find(DeclarationState from, Decision decision) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.decision() == decision)
                .findFirst();
    }

    /** What can be decided in a state. */
    public static Set<Decision> decisions(DeclarationState from) {
        Map<Decision, Boolean> possible = new EnumMap<>(Decision.class);
        ROWS.stream().filter(row -> row.from() == from).forEach(row -> possible.put(row.decision(), true));
        return possible.keySet();
    }

    /** Whose turn it is in a state. */
    public static Clock clock(DeclarationState state) {
        return CLOCKS.getOrDefault(state, STOPPED);
    }

    /** Whether nothing follows. */
    public static boolean isFinal(DeclarationState state) {
        return FINAL.contains(state);
    }

    /** The states that nothing follows. */
    public static Set<DeclarationState> finalStates() {
        return FINAL;
    }

    /** Whether the shipment may be declared again from this state on (GD-01 R4). */
    public static boolean freesTheShipment(DeclarationState state) {
        return state == REJECTED || state == WITHDRAWN || state == RETURNED;
    }

    private static Row row(DeclarationState from, Decision decision, DeclarationState to, String receipt) {
        return new Row(from, decision, List.of(), to, receipt, false);
    }

    private static Row screening(DeclarationState from, Decision decision, DeclarationState to, String receipt) {
        return new Row(from, decision, List.of(SCREENED), to, receipt, false);
    }

    private static Row refusal(DeclarationState from, Decision decision, DeclarationState to, String receipt) {
        return new Row(from, decision, List.of(), to, receipt, true);
    }
}
