package cn.singlewindow.vessel.model;

import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.AgencyState;
import cn.singlewindow.vessel.AgencyVerb;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.CallVerb;
import cn.singlewindow.vessel.DepartureKind;
import cn.singlewindow.vessel.Phase;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.VisitRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A port call with what can be done to it. States change only through the two tables; every verb says what it did as steps,
 * which the store writes with the new version in the same transaction.
 */
public final class PortCall {

    /** The three inspection organs (Decree 175 Art. 3), in the order in which they are shown. */
    public static final List<String> AGENCIES = List.of("MSA", "GACC", "NIA");

    /** The agency that approves entries and issues clearances. */
    public static final String MARITIME = "MSA";

    private final Identity identity;
    private final long version;
    private CallState state;
    private Plan plan;
    private Times times;
    private DepartureKind departureKind;
    private boolean detained;
    private int risk;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Part> changedParts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** What never changes. */
    public record Identity(
            long id,
            String visit,
            long shipId,
            String imo,
            String shipName,
            String flag,
            String shipType,
            long agent,
            long mandate,
            String port,
            String voyageIn,
            Instant opened) {}

    /** What changes. */
    public record Condition(
            CallState state, Plan plan, Times times, DepartureKind departureKind, boolean detained, int risk) {}

    /** As it is in the store. */
    public PortCall(Identity identity, long version, Condition condition, List<Part> parts) {
        this.identity = identity;
        this.version = version;
        this.state = condition.state();
        this.plan = condition.plan();
        this.times = condition.times();
        this.departureKind = condition.departureKind();
        this.detained = condition.detained();
        this.risk = condition.risk();
        parts.forEach(part -> this.parts.put(key(part.phase(), part.agency()), part));
    }

    /** A call that is being opened. */
    public static PortCall open(Identity identity, Plan plan, Doer by) {
        PortCall call = new PortCall(
                identity,
                0,
                new Condition(CallState.OPEN, plan, Times.none(), DepartureKind.ORDINARY, false, 0),
                List.of());
        call.steps.add(
                new Step("OPEN", CallState.OPEN, CallState.OPEN, "", "", "", by.at(), by.agency(), by.actor(), "", ""));
        for (Phase phase : Phase.values()) {
            AGENCIES.forEach(agency -> call.put(Part.pending(phase, agency, by.at())));
        }
        return call;
    }

    /** Refuses who has looked at another version; 0 is any. */
    public void requireVersion(long seen) {
        if (seen != 0 && seen != version) {
            throw Rejected.because(VesselProblem.VERSION_CONFLICT);
        }
    }

    /** Applies for entry; every agency has until then to answer. */
    public void applyEntry(Doer by, Instant due) {
        move(CallVerb.APPLY_ENTRY, by, "", "");
        times = times.appliedEntry(by.at());
        AGENCIES.forEach(agency -> moveIfPossible(Phase.ENTRY, agency, AgencyVerb.RECEIVE, by, due));
    }

    /** 确报. */
    public void confirmEta(Doer by, Instant eta, String berth, int crew, int passengers, String shiftPlan) {
        move(CallVerb.CONFIRM_ETA, by, "", shiftPlan);
        plan = plan.confirmed(eta, berth, crew, passengers);
        times = times.confirmed(by.at(), eta);
    }

    /** The ship is in the port area. */
    public void arrive(Doer by, Instant at, String berth, String note) {
        move(CallVerb.ARRIVE, by, "", note);
        times = times.arrived(at);
        plan = plan.at(berth.isEmpty() ? plan.berth() : berth);
        enterPort(by);
    }

    /** Lodges the entry formalities; each agency has until then. */
    public void lodgeInward(Doer by, Instant due) {
        move(CallVerb.LODGE_INWARD, by, "", "");
        times = times.lodgedInward(by.at());
        AGENCIES.forEach(agency -> moveIfPossible(Phase.INWARD, agency, AgencyVerb.RECEIVE, by, due));
        enterPort(by);
    }

    /** Something that was declared has changed: agencies that were done look again. */
    public void lookAgain(Phase phase, String agency, Doer by, Instant due) {
        Part part = part(phase, agency);
        if (part.state() == AgencyState.CLEARED && !(phase == Phase.INWARD && times.inwardLodged() == null)) {
            moveIfPossible(phase, agency, AgencyVerb.RECEIVE, by, due);
            if (phase == Phase.INWARD) {
                times = times.clearedInward(null);
            }
        }
    }

    /** The ship lies elsewhere. */
    public void shift(Doer by, String berth, String note) {
        move(CallVerb.SHIFT, by, "", note.isEmpty() ? berth : berth + ": " + note);
        plan = plan.at(berth);
    }

    /** Applies for departure; customs and border inspection have until then to sign. */
    public void applyDeparture(Doer by, DepartureKind kind, Instant due) {
        if (state != CallState.IN_PORT && state != CallState.LAPSED && kind != DepartureKind.ORDINARY) {
            note("APPLY_DEPARTURE", by, kind.name());
        } else {
            move(CallVerb.APPLY_DEPARTURE, by, "", kind.name());
        }
        departureKind = kind;
        times = times.appliedDeparture(by.at());
        AGENCIES.forEach(agency -> moveIfPossible(Phase.DEPARTURE, agency, AgencyVerb.RECEIVE, by, due));
    }

    /** The agent takes the application back, or maritime wants it again: nothing of the joint form stands. */
    public void reopenDeparture(CallVerb verb, Doer by, String note) {
        move(verb, by, "", note);
        times = times.appliedDeparture(null);
        departureKind = DepartureKind.ORDINARY;
        for (String agency : AGENCIES) {
            Part fresh = Part.pending(Phase.DEPARTURE, agency, by.at());
            put(part(Phase.DEPARTURE, agency).held() ? fresh.suspended(by) : fresh);
        }
    }

    /** An agency's part moves; what follows for the call happens with it. */
    public void decide(
            Phase phase, String agency, AgencyVerb verb, Doer by, String ground, String note, @Nullable Instant due) {
        Part part = part(phase, agency);
        if (part.held()) {
            throw Rejected.because(VesselProblem.HELD, agency);
        }
        AgencyState to = AgencyTable.next(part.state(), verb)
                .orElseThrow(() -> Rejected.because(
                        VesselProblem.AGENCY_NOT_IN_THIS_STATE, part.state().name()));
        requireOpen();
        put(new Part(phase, agency, to, by.at(), due, ground, note, by.actor(), null));
        steps.add(new Step(
                verb.name(),
                state,
                state,
                phase.name(),
                part.state().name(),
                to.name(),
                by.at(),
                agency,
                by.actor(),
                ground,
                note));
        follow(phase, agency, verb, by, ground, note);
    }

    /** What an officer may do to a part now: what {@link #decide} would not refuse for the state of part or call. */
    public Set<AgencyVerb> officersVerbs(Part part) {
        if (part.held() || StateTable.isOver(state)) {
            return Set.of();
        }
        Set<AgencyVerb> possible = AgencyTable.officersVerbs(part.state());
        if (part.phase() == Phase.ENTRY && part.agency().equals(MARITIME)) {
            possible.removeIf(verb -> entryVerb(verb)
                    .filter(follows -> StateTable.next(state, follows).isEmpty())
                    .isPresent());
        }
        return possible;
    }

    /** A hold stops what the agency has not finished, and its signature for the departure (RC-04 R1, B.1). */
    public void hold(String agency, Doer by) {
        for (Phase phase : Phase.values()) {
            Part part = part(phase, agency);
            boolean finished = part.state() == AgencyState.REFUSED || (part.done() && phase != Phase.DEPARTURE);
            if (!finished && AgencyTable.next(part.state(), AgencyVerb.SUSPEND).isPresent()) {
                exchange(part, part.suspended(by), AgencyVerb.SUSPEND, by);
            }
        }
        endorse(by);
    }

    /** The last hold of the agency is gone: its parts stand where they stood, or wait for it if something was lodged meanwhile. */
    public void unhold(String agency, Doer by) {
        for (Phase phase : Phase.values()) {
            Part part = part(phase, agency);
            if (part.held()) {
                exchange(part, part.resumed(lodged(phase), by), AgencyVerb.RESUME, by);
            }
        }
        endorse(by);
    }

    /** Whether a hold has suspended something of an agency. */
    public boolean isHeld(String agency) {
        return parts.values().stream().anyMatch(part -> part.agency().equals(agency) && part.held());
    }

    private boolean lodged(Phase phase) {
        return switch (phase) {
            case ENTRY -> times.entryApplied() != null;
            case INWARD -> times.inwardLodged() != null;
            case DEPARTURE -> times.departureApplied() != null;
        };
    }

    private void exchange(Part before, Part after, AgencyVerb verb, Doer by) {
        put(after);
        steps.add(new Step(
                verb.name(),
                state,
                state,
                after.phase().name(),
                before.state().name(),
                after.state().name(),
                by.at(),
                after.agency(),
                by.actor(),
                "",
                ""));
    }

    private void follow(Phase phase, String agency, AgencyVerb verb, Doer by, String ground, String note) {
        if (phase == Phase.ENTRY && agency.equals(MARITIME)) {
            entryVerb(verb).ifPresent(follows -> move(follows, by, ground, note));
        }
        if (phase == Phase.INWARD && verb == AgencyVerb.CLEAR && allDone(Phase.INWARD)) {
            move(CallVerb.CLEAR_INWARD, by, "", "");
            times = times.clearedInward(by.at());
            enterPort(by);
        }
        if (phase == Phase.INWARD && (verb == AgencyVerb.REOPEN || verb == AgencyVerb.SUSPEND)) {
            times = times.clearedInward(null);
        }
        if (phase == Phase.DEPARTURE) {
            endorse(by);
        }
    }

    private static Optional<CallVerb> entryVerb(AgencyVerb verb) {
        return switch (verb) {
            case CLEAR -> Optional.of(CallVerb.APPROVE_ENTRY);
            case REFUSE -> Optional.of(CallVerb.REFUSE_ENTRY);
            case ASK -> Optional.of(CallVerb.ASK_ENTRY);
            case ANSWER -> Optional.of(CallVerb.ANSWER_ENTRY);
            default -> Optional.empty();
        };
    }

    private boolean allDone(Phase phase) {
        return AGENCIES.stream().allMatch(agency -> part(phase, agency).done());
    }

    /** Whether customs and border inspection have both signed. */
    public boolean isEndorsed() {
        return AGENCIES.stream()
                .filter(agency -> !agency.equals(MARITIME))
                .allMatch(agency -> part(Phase.DEPARTURE, agency).done());
    }

    private void endorse(Doer by) {
        if (state == CallState.DEPARTURE_APPLIED && isEndorsed()) {
            move(CallVerb.ENDORSE, by, "", "");
        } else if (state == CallState.ENDORSED && !isEndorsed()) {
            move(CallVerb.UNENDORSE, by, "", "");
        }
    }

    /** Arrived and cleared, or lodged and from a Chinese port: in port; and a departure applied for together with the entry. */
    private void enterPort(Doer by) {
        if (times.ata() == null) {
            return;
        }
        boolean cleared = state == CallState.INWARD_CLEARED;
        boolean art9 = state == CallState.INWARD_IN_PROGRESS && plan.fromChinesePort();
        if (cleared || art9) {
            steps.add(callStep("ENTER_PORT", state, CallState.IN_PORT, by, "", ""));
            state = CallState.IN_PORT;
        }
        if (state == CallState.IN_PORT && times.departureApplied() != null) {
            move(CallVerb.APPLY_DEPARTURE, by, "", departureKind.name());
            endorse(by);
        }
    }

    /** Any other verb, which has no effect but its state. */
    public void move(CallVerb verb, Doer by, String ground, String note) {
        CallState to = StateTable.next(state, verb)
                .orElseThrow(() -> Rejected.because(VesselProblem.NOT_IN_THIS_STATE, state.name()));
        steps.add(callStep(verb.name(), state, to, by, ground, note));
        state = to;
    }

    /** The ship has left. */
    public void sail(Doer by, Instant at, String note) {
        move(CallVerb.SAIL, by, "", note);
        times = times.sailed(at);
    }

    /** Something that is kept in the history and changes no state. */
    public void note(String what, Doer by, String note) {
        steps.add(callStep(what, state, state, by, "", note));
    }

    /** What was declared of its course. */
    public void plan(Plan declared) {
        plan = declared;
    }

    /** Detained, or free again. */
    public void detain(boolean now, Doer by, String ground, String note) {
        steps.add(callStep(now ? "DETAIN" : "RELEASE_DETENTION", state, state, by, ground, note));
        detained = now;
    }

    /** A mark against the call for later risk screening. */
    public void addRisk(int points) {
        risk += points;
    }

    private void moveIfPossible(Phase phase, String agency, AgencyVerb verb, Doer by, @Nullable Instant due) {
        Part part = part(phase, agency);
        AgencyTable.next(part.state(), verb)
                .ifPresent(to -> put(new Part(phase, agency, to, by.at(), due, "", "", by.actor(), null)));
    }

    private void requireOpen() {
        if (StateTable.isOver(state)) {
            throw Rejected.because(VesselProblem.NOT_IN_THIS_STATE, state.name());
        }
    }

    private Step callStep(String verb, CallState from, CallState to, Doer by, String ground, String note) {
        return new Step(verb, from, to, "", "", "", by.at(), by.agency(), by.actor(), ground, note);
    }

    private void put(Part part) {
        parts.put(key(part.phase(), part.agency()), part);
        changedParts.add(part);
    }

    private static String key(Phase phase, String agency) {
        return phase + ":" + agency;
    }

    /** An agency's part of a phase. @throws Rejected for an agency that has none */
    public Part part(Phase phase, String agency) {
        Part part = parts.get(key(phase, agency));
        if (part == null) {
            throw Rejected.because(VesselProblem.AGENCY_DOES_NOT_DECIDE);
        }
        return part;
    }

    /** All parts. */
    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** Parts changed since it was read, in the order of change. */
    public List<Part> changedParts() {
        return List.copyOf(changedParts);
    }

    /** What never changes. */
    public Identity identity() {
        return identity;
    }

    /** When it was opened. */
    public Instant opened() {
        return identity.opened();
    }

    /** What others know it by. */
    public VisitRef ref() {
        return new VisitRef(
                identity.id(),
                identity.visit(),
                identity.imo(),
                identity.shipName(),
                identity.voyageIn(),
                plan.voyageOut());
    }

    /** The version that was read from the store. */
    public long version() {
        return version;
    }

    /** Its state now. */
    public CallState state() {
        return state;
    }

    /** As it is now. */
    public Condition condition() {
        return new Condition(state, plan, times, departureKind, detained, risk);
    }

    /** What was declared of its course. */
    public Plan plan() {
        return plan;
    }

    /** When its steps were taken. */
    public Times times() {
        return times;
    }

    /** Whether people and cargo may move (VD-03 R1, R3; Decree 175 Art. 9). */
    public boolean mayWork() {
        boolean formalities = times.inwardCleared() != null || (plan.fromChinesePort() && times.inwardLodged() != null);
        return times.ata() != null && times.atd() == null && formalities && !StateTable.isOver(state);
    }

    /** What has been done to it since it was read. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
