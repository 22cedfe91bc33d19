package cn.singlewindow.goods.model;

import cn.singlewindow.goods.Decision;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.shared.Rejected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submitted declaration with what can be done to it. A state changes only through the state table; every verb says what
 * it did as steps, which the store writes with the new version in the same transaction.
 */
public final class Declaration {

    /** The agency that decides. */
    public static final String CUSTOMS = "GACC";

    /** Whose clock runs while a question is open. */
    public static final String TRADER = "TRADER";

    private final Identity identity;
    private final long version;
    private DeclarationState state;
    private String entryId;
    private @Nullable String assignee;
    private @Nullable String assessedBy;
    private int openHolds;
    private int openQuestions;
    private String clockOwner;
    private @Nullable Instant dueAt;
    private final List<Step> steps = new ArrayList<>();

    /** What never changes. @param valueFen declared value in fen */
    public record Identity(
            long id,
            String seqNo,
            String clientSeqNo,
            String direction,
            String customMaster,
            long declarant,
            long trader,
            long valueFen) {}

    /** What changes. */
    public record Condition(
            DeclarationState state,
            String entryId,
            @Nullable String assignee,
            @Nullable String assessedBy,
            int openHolds,
            int openQuestions,
            String clockOwner,
            @Nullable Instant dueAt) {}

    /**
     * What stands against a release.
     *
     * @param limitFen the value above which a supervisor who did not assess must release (four eyes)
     * @param heldBy the agencies that hold the declaration or what it is about
     */
    public record ReleaseGate(long limitFen, List<String> heldBy) {
        public ReleaseGate {
            heldBy = List.copyOf(heldBy);
        }
    }

    /** As it is in the store. */
    public Declaration(Identity identity, long version, Condition condition) {
        this.identity = identity;
        this.version = version;
        this.state = condition.state();
        this.entryId = condition.entryId();
        this.assignee = condition.assignee();
        this.assessedBy = condition.assessedBy();
        this.openHolds = condition.openHolds();
        this.openQuestions = condition.openQuestions();
        this.clockOwner = condition.clockOwner();
        this.dueAt = condition.dueAt();
    }

    /** The first step of every declaration: 申报成功, receipt 7. */
    public static Step submission(String actor, Instant at, Deadlines deadlines) {
        StateTable.Clock clock = StateTable.clock(DeclarationState.SUBMITTED);
        return new Step(
                DeclarationState.DRAFT,
                DeclarationState.SUBMITTED,
                at,
                "",
                actor,
                "",
                "",
                "7",
                clock.owner(),
                deadlines.of(clock, at));
    }

    /** Refuses who has looked at another version. */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw Rejected.because(GoodsProblem.VERSION_CONFLICT);
        }
    }

    /**
     * Decides.
     *
     * @param reasonCode empty where none is given
     * @param gate what stands against a release
     */
    public void decide(
            Decision decision,
            Officer officer,
            String reasonCode,
            String note,
            ReleaseGate gate,
            Instant at,
            Deadlines due) {
        StateTable.Row row = StateTable.find(state, decision)
                .orElseThrow(() -> Rejected.because(GoodsProblem.NOT_IN_THIS_STATE, state.name()));
        if (row.reasonNeeded() && reasonCode.isEmpty()) {
            throw Rejected.because(GoodsProblem.REASON_NEEDED);
        }
        if (decision == Decision.RELEASE) {
            requireReleasable(officer, gate);
        }
        if (row.to() == DeclarationState.ASSESSED) {
            assessedBy = officer.name();
        }
        for (DeclarationState through : row.through()) {
            move(through, officer.agency(), officer.name(), reasonCode, note, "", at, due);
        }
        move(row.to(), officer.agency(), officer.name(), reasonCode, note, row.receipt(), at, due);
    }

    private void requireReleasable(Officer officer, ReleaseGate gate) {
        if (!gate.heldBy().isEmpty()) {
            throw Rejected.because(GoodsProblem.HELD, String.join(", ", gate.heldBy()));
        }
        if (identity.valueFen() <= gate.limitFen()) {
            return;
        }
        if (!officer.supervisor()) {
            throw Rejected.because(GoodsProblem.SUPERVISOR_NEEDED);
        }
        if (officer.name().equals(assessedBy)) {
            throw Rejected.because(GoodsProblem.SECOND_OFFICER_NEEDED);
        }
    }

    /** Takes it back before customs has accepted it. */
    public void withdraw(String actor, String reason, Instant at, Deadlines due) {
        if (state != DeclarationState.SUBMITTED) {
            throw Rejected.because(GoodsProblem.NOT_IN_THIS_STATE, state.name());
        }
        move(DeclarationState.WITHDRAWN, "", actor, "", reason, "", at, due);
    }

    /** Gives it the number of customs. */
    public void number(String newEntryId) {
        if (!entryId.isEmpty()) {
            throw Rejected.because(GoodsProblem.NOT_IN_THIS_STATE, state.name());
        }
        entryId = newEntryId;
    }

    /** Gives it to an officer, or to nobody. */
    public void assign(String officer) {
        requireOpen();
        assignee = officer.isEmpty() ? null : officer;
    }

    /** A question to the declarant: the clock goes over to the trader. */
    public void ask(Officer officer, String question, Instant at, Instant answerDue) {
        requireOpen();
        if (state == DeclarationState.RELEASED) {
            throw Rejected.because(GoodsProblem.NOT_IN_THIS_STATE, state.name());
        }
        openQuestions++;
        turn(TRADER, answerDue, new Said(officer.agency(), officer.name(), question, at));
    }

    /** The answer to a question: the clock comes back when none is open any more. */
    public void answer(String actor, String answer, Instant at, Deadlines due) {
        openQuestions--;
        if (StateTable.isFinal(state) || openQuestions > 0) {
            turn(clockOwner, dueAt, new Said("", actor, answer, at));
            return;
        }
        StateTable.Clock clock = StateTable.clock(state);
        turn(clock.owner(), due.of(clock, at), new Said("", actor, answer, at));
    }

    /** A hold: nothing is released until it is lifted. */
    public void hold(Officer officer, Instant at) {
        requireOpen();
        if (state == DeclarationState.RELEASED) {
            throw Rejected.because(GoodsProblem.NOT_IN_THIS_STATE, state.name());
        }
        openHolds++;
        turn(clockOwner, dueAt, new Said(officer.agency(), officer.name(), "hold", at));
    }

    /** A hold is lifted. */
    public void lift(Officer officer, Instant at) {
        openHolds = Math.max(0, openHolds - 1);
        turn(clockOwner, dueAt, new Said(officer.agency(), officer.name(), "lift", at));
    }

    private void requireOpen() {
        if (StateTable.isFinal(state)) {
            throw Rejected.because(GoodsProblem.NOT_IN_THIS_STATE, state.name());
        }
    }

    private void turn(String owner, @Nullable Instant due, Said said) {
        clockOwner = owner;
        dueAt = due;
        steps.add(new Step(state, state, said.at(), said.agency(), said.actor(), "", said.text(), "", owner, due));
    }

    private void move(
            DeclarationState to,
            String agency,
            String actor,
            String reasonCode,
            String note,
            String receipt,
            Instant at,
            Deadlines due) {
        StateTable.Clock clock = StateTable.clock(to);
        clockOwner = clock.owner();
        dueAt = due.of(clock, at);
        steps.add(new Step(state, to, at, agency, actor, reasonCode, note, receipt, clockOwner, dueAt));
        state = to;
    }

    private record Said(String agency, String actor, String text, Instant at) {}

    /** What never changes. */
    public Identity identity() {
        return identity;
    }

    /** The version that was read from the store. */
    public long version() {
        return version;
    }

    /** As it is now. */
    public Condition condition() {
        return new Condition(state, entryId, assignee, assessedBy, openHolds, openQuestions, clockOwner, dueAt);
    }

    /** Its state now. */
    public DeclarationState state() {
        return state;
    }

    /** What has been done to it since it was read. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The last change of state since it was read. */
    public Optional<Step> lastMove() {
        return steps.stream().filter(step -> step.from() != step.to()).reduce((first, second) -> second);
    }
}
