package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.AgencyTable;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.Part;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.rules.PratiqueByRadio;
import cn.singlewindow.vessel.rules.VesselRules;
import cn.singlewindow.vessel.store.PersonRows;
import cn.singlewindow.vessel.store.PortBook;
import cn.singlewindow.vessel.store.Sections;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What officers of the three agencies decide about a call. */
@ApplicationScoped
class OfficerDesk {

    private static final int LONGEST_NOTE = 1000;
    private static final String CUSTOMS = "GACC";
    private static final String BORDER = "NIA";

    @Inject
    LawBook lawBook;

    @Inject
    Visits visits;

    @Inject
    Sections sections;

    @Inject
    PersonRows persons;

    @Inject
    PortBook portBook;

    @Inject
    Blockers blockers;

    @Inject
    Boardings boardings;

    @Inject
    MaritimeDesk maritime;

    @Inject
    Alarms alarms;

    @Inject
    Teller teller;

    void decide(Scope scope, DecideCall command) {
        scope.require(Permission.VESSEL_DECIDE);
        String agency = scope.agency().orElseThrow(() -> Rejected.because(VesselProblem.AGENCY_DOES_NOT_DECIDE));
        if (!PortCall.AGENCIES.contains(agency) || !AgencyTable.isOfficers(command.verb())) {
            throw Rejected.because(VesselProblem.AGENCY_DOES_NOT_DECIDE);
        }
        Law law = lawBook.now();
        requireNote(command.note());
        requireGround(command, agency, law);
        PortCall call =
                visits.load(scope, command.visit()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        call.requireVersion(command.version());
        requireAllowed(call, command, agency, law);
        call.decide(
                command.phase(),
                agency,
                command.verb(),
                Doer.of(scope, law.now()),
                command.ground(),
                command.note(),
                due(command, law));
        follow(call, command, agency);
        if (command.verb() == AgencyVerb.ORDER_BOARDING) {
            String together = boardings.plan(scope, call, agency, command.note(), law);
            if (!together.isEmpty()) {
                call.note("BOARD_TOGETHER", Doer.of(scope, law.now()), together);
            }
        }
        visits.save(call, law.now());
        tell(call, command);
        teller.changed(scope, "vessel.visit.decide", call);
        if (call.state() == CallState.ENDORSED) {
            maritime.cover(scope, command.visit());
        }
    }

    private static @Nullable Instant due(DecideCall command, Law law) {
        return switch (command.verb()) {
            case CLEAR, REFUSE, SUSPEND -> null;
            default -> law.now().plus(law.minutes(AgencyWindow.of(command.phase())));
        };
    }

    private void requireGround(DecideCall command, String agency, Law law) {
        boolean needed = command.verb() == AgencyVerb.REFUSE || command.verb() == AgencyVerb.ORDER_BOARDING;
        if (command.ground().isEmpty()) {
            if (needed) {
                throw new Rejected(List.of(Violation.at("ground", "", VesselProblem.GROUND_NEEDED)));
            }
            return;
        }
        if (!portBook.isGround(command.ground(), command.verb().name(), agency, law.day())) {
            throw new Rejected(
                    List.of(Violation.at("ground", command.ground(), VesselProblem.UNKNOWN_GROUND, command.ground())));
        }
    }

    private void requireAllowed(PortCall call, DecideCall command, String agency, Law law) {
        if (command.verb() != AgencyVerb.CLEAR) {
            return;
        }
        switch (command.phase()) {
            case ENTRY -> requireOpinions(call, agency, law);
            case INWARD -> requireInward(call, agency, law);
            case DEPARTURE -> blockers.requireNoneOf(call, agency);
        }
    }

    /** B.1 no 3: the other two have answered, or their window has lapsed; it is never approved by itself. */
    private static void requireOpinions(PortCall call, String agency, Law law) {
        if (!agency.equals(PortCall.MARITIME)) {
            return;
        }
        for (String other : List.of(CUSTOMS, BORDER)) {
            Part part = call.part(Phase.ENTRY, other);
            boolean open = part.state() == AgencyState.REVIEW || part.state() == AgencyState.INFO_REQUESTED;
            boolean lapsed = part.due() == null || !law.now().isBefore(part.due());
            if (open && !lapsed) {
                throw Rejected.because(VesselProblem.OPINIONS_PENDING, other);
            }
        }
    }

    private void requireInward(PortCall call, String agency, Law law) {
        AgencyState state = call.part(Phase.INWARD, agency).state();
        if (agency.equals(CUSTOMS)
                && state != AgencyState.BOARDED
                && !PratiqueByRadio.allowed(health(call, law), law)) {
            throw Rejected.because(VesselProblem.QUARANTINE_ON_BOARD);
        }
        if (agency.equals(BORDER) && persons.openHits(call.identity().id()) > 0) {
            throw Rejected.because(VesselProblem.AGENCY_NOT_IN_THIS_STATE, "PERSON_CHECKS_OPEN");
        }
    }

    private Group health(PortCall call, Law law) {
        CallForm form = sections.form(call.identity().id(), Set.of(CallSection.HEALTH));
        return VesselRules.read(form, law, new Findings()).first(CallSection.HEALTH);
    }

    private void follow(PortCall call, DecideCall command, String agency) {
        if (command.phase() == Phase.ENTRY && agency.equals(PortCall.MARITIME)) {
            alarms.callOff(Alarms.ENTRY_WINDOW, call);
        }
        if (command.phase() == Phase.INWARD && agency.equals(BORDER) && command.verb() == AgencyVerb.CLEAR) {
            persons.admit(call.identity().id());
        }
        if (call.state() == CallState.ENDORSED) {
            alarms.callOff(Alarms.ENDORSEMENT, call);
        }
    }

    private void tell(PortCall call, DecideCall command) {
        if (command.verb() == AgencyVerb.ASK) {
            teller.toAgent("vessel.notice.asked", call);
        } else {
            teller.toAgent("vessel.notice.decision", call, command.verb().name());
        }
        if (call.state() == CallState.ENDORSED) {
            teller.toOfficers(PortCall.MARITIME, "vessel.notice.applied", call, "DEPARTURE");
        }
    }

    static void requireNote(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new Rejected(List.of(
                    Violation.at("note", note, VesselProblem.TEXT_LENGTH, "0", Integer.toString(LONGEST_NOTE))));
        }
    }
}
