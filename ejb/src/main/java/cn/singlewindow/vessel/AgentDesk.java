package cn.singlewindow.vessel;

import cn.singlewindow.collaboration.sharing.AgencyCases;
import cn.singlewindow.collaboration.sharing.CaseSubject;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.UnLocode;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.Plan;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.Ship;
import cn.singlewindow.vessel.rules.ArrivalIsConfirmedInTime;
import cn.singlewindow.vessel.rules.BerthSuitsTheShip;
import cn.singlewindow.vessel.rules.DepartureIsAppliedForInItsHours;
import cn.singlewindow.vessel.rules.EntryIsAppliedForInTime;
import cn.singlewindow.vessel.rules.VesselRules;
import cn.singlewindow.vessel.store.Histories;
import cn.singlewindow.vessel.store.PortBook;
import cn.singlewindow.vessel.store.Sections;
import cn.singlewindow.vessel.store.ShipRegister;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the ship's agent does with a call. */
@ApplicationScoped
class AgentDesk {

    private static final int LONGEST_NOTE = 1000;

    @Inject
    LawBook lawBook;

    @Inject
    Visits visits;

    @Inject
    Sections sections;

    @Inject
    Histories histories;

    @Inject
    PortBook portBook;

    @Inject
    ShipRegister register;

    @Inject
    AgencyCases cases;

    @Inject
    Alarms alarms;

    @Inject
    Teller teller;

    void applyEntry(Scope scope, ApplyEntry command) {
        PortCall call = load(scope, command.visit(), command.version());
        Law law = lawBook.now();
        Group fal1 = completeFal1(call, law);
        Instant due = EntryIsAppliedForInTime.due(call.plan(), law);
        boolean late = law.now().isAfter(due);
        if (late && !fal1.has("lateReason")) {
            throw new Rejected(
                    List.of(fal1.violation("lateReason", VesselProblem.LATE_WITHOUT_REASON, due.toString())));
        }
        requireBerth(call.plan().berth(), fal1, call, law, false);
        call.applyEntry(Doer.of(scope, law.now()), law.now().plus(law.minutes("entry.window")));
        if (late) {
            call.addRisk(1);
            histories.breach(call.identity().id(), "ENTRY_LATE", due, law.now(), fal1.text("lateReason"));
        }
        warnOfCertificates(call, law);
        alarms.arm(Alarms.ENTRY_WINDOW, call, law.now().plus(law.minutes("entry.window")));
        toAllOfficers("vessel.notice.applied", call, "ENTRY");
        done(scope, "vessel.visit.apply-entry", call, law);
    }

    private Group completeFal1(PortCall call, Law law) {
        CallForm form = sections.form(call.identity().id(), Set.of(CallSection.CALL));
        if (form.all(CallSection.CALL).isEmpty()) {
            throw Rejected.because(VesselProblem.SECTION_MISSING, CallSection.CALL.name());
        }
        Findings findings = new Findings();
        CallFacts facts = VesselRules.read(form, law, findings);
        VesselRules.requireComplete(facts, law, findings);
        if (call.plan().eta().isBefore(law.now())) {
            findings.add(facts.call().violation("dateTimeOfArrival", VesselProblem.ARRIVAL_IN_THE_PAST));
        }
        if (!findings.clean()) {
            throw new Rejected(findings.violations());
        }
        return facts.call();
    }

    private void warnOfCertificates(PortCall call, Law law) {
        Instant etd = call.plan().etd();
        Instant until = etd == null ? call.plan().eta().plus(law.days("stay")) : etd;
        LocalDate day = LocalDate.ofInstant(until, BusinessCalendar.ZONE);
        register.expiring(call.identity().shipId(), day.plusDays(1))
                .forEach(one -> teller.toAgent("vessel.notice.certificate", call, one.kind() + " " + one.number()));
    }

    /** A berth that the list has must suit the ship (R4). @param needed whether it must be of the list */
    private void requireBerth(String code, Group fal1, PortCall call, Law law, boolean needed) {
        portBook.berth(code, law.day())
                .ifPresentOrElse(
                        berth -> {
                            BigDecimal length = register.find(call.identity().imo())
                                    .map(Ship::particulars)
                                    .map(Ship.Particulars::lengthOverall)
                                    .orElse(null);
                            List<Violation> wrong = BerthSuitsTheShip.judge(berth, fal1, length);
                            if (!wrong.isEmpty()) {
                                throw new Rejected(wrong);
                            }
                        },
                        () -> {
                            if (needed) {
                                throw new Rejected(
                                        List.of(Violation.at("berth", code, VesselProblem.BERTH_UNKNOWN, code)));
                            }
                        });
    }

    void confirmEta(Scope scope, ConfirmEta command) {
        PortCall call = load(scope, command.visit(), command.version());
        requireText("shiftPlan", command.shiftPlan(), 0);
        Law law = lawBook.now();
        requireAhead(command, law);
        Group fal1 = fal1(call, law);
        requireBerth(command.berth(), fal1, call, law, true);
        requireFree(call, command.eta(), law);
        Instant before = call.times().confirmedEta();
        Instant due = ArrivalIsConfirmedInTime.due(command.eta(), call.plan().leftLastPort(), law);
        if (before == null && law.now().isAfter(due)) {
            call.addRisk(1);
            histories.breach(call.identity().id(), "CONFIRM_LATE", due, law.now(), "");
        }
        call.confirmEta(
                Doer.of(scope, law.now()),
                command.eta(),
                command.berth(),
                command.crew(),
                command.passengers(),
                command.shiftPlan());
        alarms.arm(Alarms.ARRIVAL, call, command.eta().plus(law.minutes("arrival.overdue")));
        if (before == null || hasMoved(before, command.eta(), law)) {
            toAllOfficers("vessel.notice.eta", call, command.eta().toString());
        }
        done(scope, "vessel.visit.confirm-eta", call, law);
    }

    private static boolean hasMoved(Instant before, Instant after, Law law) {
        return Duration.between(before, after).abs().compareTo(law.minutes("confirm.change")) > 0;
    }

    private static void requireAhead(ConfirmEta command, Law law) {
        List<Violation> wrong = new ArrayList<>();
        if (command.eta().isBefore(law.now())) {
            wrong.add(Violation.at("eta", command.eta().toString(), VesselProblem.ARRIVAL_IN_THE_PAST));
        }
        if (command.crew() < 0 || command.passengers() < 0) {
            wrong.add(Violation.at("crew", Integer.toString(command.crew()), VesselProblem.NOT_DETERMINABLE));
        }
        if (!wrong.isEmpty()) {
            throw new Rejected(wrong);
        }
    }

    private void requireFree(PortCall call, Instant eta, Law law) {
        Plan plan = call.plan();
        Instant until = plan.etd() == null || plan.etd().isBefore(eta) ? eta.plus(law.days("stay")) : plan.etd();
        register.load(call.identity().imo());
        visits.overlapping(call.identity().shipId(), call.identity().id(), eta, until, law.integer("stay.days"))
                .ifPresent(other -> {
                    throw new Rejected(
                            List.of(Violation.at("eta", eta.toString(), VesselProblem.CALLS_OVERLAP, other)));
                });
    }

    void lodgeInward(Scope scope, LodgeInward command) {
        PortCall call = load(scope, command.visit(), command.version());
        Law law = lawBook.now();
        requireInwardParts(call);
        Instant ata = call.times().ata();
        if (ata != null && law.now().isAfter(ata.plus(law.minutes("inward")))) {
            histories.breach(call.identity().id(), "INWARD_LATE", ata.plus(law.minutes("inward")), law.now(), "");
        }
        call.lodgeInward(Doer.of(scope, law.now()), law.now().plus(law.minutes("inward.target")));
        alarms.callOff(Alarms.INWARD, call);
        toAllOfficers("vessel.notice.applied", call, "INWARD");
        done(scope, "vessel.visit.lodge-inward", call, law);
    }

    /** What the entry formalities need: health and security always, lists where there is somebody or something to list. */
    private void requireInwardParts(PortCall call) {
        Plan plan = call.plan();
        Set<CallSection> declared = sections.versions(call.identity().id()).keySet();
        List<Violation> missing = new ArrayList<>();
        requirePart(CallSection.HEALTH, true, declared, missing);
        requirePart(CallSection.SECURITY, true, declared, missing);
        requirePart(CallSection.CREW, plan.crew() > 0, declared, missing);
        requirePart(CallSection.PASSENGER, plan.passengers() > 0, declared, missing);
        requirePart(CallSection.DANGEROUS_GOODS, plan.dangerous(), declared, missing);
        requireCount(call, CallSection.CREW, plan.crew(), declared, missing);
        requireCount(call, CallSection.PASSENGER, plan.passengers(), declared, missing);
        if (!missing.isEmpty()) {
            throw new Rejected(missing);
        }
    }

    private static void requirePart(
            CallSection section, boolean needed, Set<CallSection> declared, List<Violation> missing) {
        if (needed && !declared.contains(section)) {
            missing.add(Violation.at(section.json(), "", VesselProblem.SECTION_MISSING, section.name()));
        }
    }

    private void requireCount(
            PortCall call, CallSection section, int expected, Set<CallSection> declared, List<Violation> missing) {
        if (declared.contains(section)) {
            int listed = sections.entries(call.identity().id(), section);
            if (listed != expected) {
                missing.add(Violation.at(
                        section.json(),
                        Integer.toString(listed),
                        VesselProblem.NUMBER_OF_PERSONS_DIFFERS,
                        Integer.toString(expected),
                        Integer.toString(listed)));
            }
        }
    }

    void answer(Scope scope, AnswerAgency command) {
        requireText("answer", command.answer(), 1);
        PortCall call = load(scope, command.visit(), command.version());
        if (call.part(command.phase(), command.agency()).state() != AgencyState.INFO_REQUESTED) {
            throw Rejected.because(VesselProblem.NOTHING_ASKED);
        }
        Law law = lawBook.now();
        Instant due = law.now().plus(law.minutes(AgencyWindow.of(command.phase())));
        call.decide(
                command.phase(),
                command.agency(),
                AgencyVerb.ANSWER,
                new Doer("", scope.actor(), law.now()),
                "",
                command.answer(),
                due);
        teller.toOfficers(command.agency(), "vessel.notice.answered", call);
        done(scope, "vessel.visit.answer", call, law);
    }

    void applyDeparture(Scope scope, ApplyDeparture command) {
        PortCall call = load(scope, command.visit(), command.version());
        Law law = lawBook.now();
        if (!sections.versions(call.identity().id()).containsKey(CallSection.DEPARTURE)) {
            throw Rejected.because(VesselProblem.SECTION_MISSING, CallSection.DEPARTURE.name());
        }
        Instant etd = call.plan().etd();
        if (etd == null || etd.isBefore(law.now())) {
            throw new Rejected(List.of(Violation.at(
                    "departure/dateTimeOfDeparture",
                    String.valueOf(etd),
                    VesselProblem.MOMENT_IMPLAUSIBLE,
                    String.valueOf(etd))));
        }
        Instant ata = call.times().ata();
        DepartureIsAppliedForInItsHours.judge(
                        command.kind(), ata == null ? call.plan().eta() : ata, etd, law)
                .ifPresent(wrong -> {
                    throw new Rejected(List.of(wrong));
                });
        Instant due = law.now().plus(law.minutes("endorse.target"));
        call.applyDeparture(Doer.of(scope, law.now()), command.kind(), due);
        alarms.arm(Alarms.ENDORSEMENT, call, due);
        toAllOfficers("vessel.notice.applied", call, "DEPARTURE");
        done(scope, "vessel.visit.apply-departure", call, law);
    }

    void withdrawDeparture(Scope scope, EndCall command) {
        PortCall call = load(scope, command.visit(), command.version());
        requireText("reason", command.reason(), 1);
        Law law = lawBook.now();
        call.reopenDeparture(CallVerb.WITHDRAW_DEPARTURE, Doer.of(scope, law.now()), command.reason());
        alarms.callOff(Alarms.ENDORSEMENT, call);
        done(scope, "vessel.visit.withdraw-departure", call, law);
    }

    void end(Scope scope, EndCall command) {
        PortCall call = load(scope, command.visit(), command.version());
        requireText("reason", command.reason(), 1);
        boolean diverted = !command.divertedTo().isEmpty();
        if (call.times().ata() != null) {
            throw Rejected.because(VesselProblem.NOT_IN_THIS_STATE, call.state().name());
        }
        if (diverted && UnLocode.parse(command.divertedTo()).isEmpty()) {
            throw new Rejected(List.of(
                    Violation.at("divertedTo", command.divertedTo(), VesselProblem.VALUE_NOT_LISTED, "UN/LOCODE")));
        }
        Law law = lawBook.now();
        String note = diverted ? command.divertedTo() + ": " + command.reason() : command.reason();
        call.move(diverted ? CallVerb.DIVERT : CallVerb.CANCEL, Doer.of(scope, law.now()), "", note);
        alarms.callOffAll(call);
        cases.close(new CaseSubject(VisitRef.SUBJECT, call.identity().id()));
        toAllOfficers("vessel.notice.decision", call, diverted ? "DIVERT" : "CANCEL");
        done(scope, "vessel.visit.end", call, law);
    }

    private Group fal1(PortCall call, Law law) {
        CallForm form = sections.form(call.identity().id(), Set.of(CallSection.CALL));
        return VesselRules.read(form, law, new Findings()).call();
    }

    private void toAllOfficers(String code, PortCall call, String more) {
        PortCall.AGENCIES.forEach(agency -> teller.toOfficers(agency, code, call, more));
    }

    private void done(Scope scope, String what, PortCall call, Law law) {
        visits.save(call, law.now());
        teller.changed(scope, what, call);
    }

    private PortCall load(Scope scope, String visit, long version) {
        scope.require(Permission.VESSEL_FILE);
        if (scope.enterprise().isEmpty()) {
            throw Rejected.because(VesselProblem.ONLY_ENTERPRISES);
        }
        PortCall call = visits.load(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        call.requireVersion(version);
        return call;
    }

    private static void requireText(String path, String text, int least) {
        if (text.strip().length() < least || text.length() > LONGEST_NOTE) {
            throw new Rejected(List.of(Violation.at(
                    path, text, VesselProblem.TEXT_LENGTH, Integer.toString(least), Integer.toString(LONGEST_NOTE))));
        }
    }
}
