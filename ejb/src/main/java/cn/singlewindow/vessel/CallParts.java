package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.FormProblem;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.DeclarationAnswer.Refused;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.Person;
import cn.singlewindow.vessel.model.Plan;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.StateTable;
import cn.singlewindow.vessel.rules.VesselRules;
import cn.singlewindow.vessel.store.PersonRows;
import cn.singlewindow.vessel.store.Screening;
import cn.singlewindow.vessel.store.Sections;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes declared parts in: reads, checks, stores, makes agencies look again (VD-02 R3, VD-03, VD-04). */
@ApplicationScoped
class CallParts {

    private static final Pattern ROW = Pattern.compile("([A-Za-z]+)\\[(\\d+)](/.*)?");

    @Inject
    LawBook lawBook;

    @Inject
    Visits visits;

    @Inject
    Sections sections;

    @Inject
    PersonRows persons;

    @Inject
    Screening screening;

    @Inject
    Teller teller;

    /** What reading and rules say. */
    CallReport check(CallForm form) {
        Findings findings = new Findings();
        VesselRules.read(form, lawBook.now(), findings);
        return new CallReport(findings.violations(), findings.normalised());
    }

    /** Stores declared parts. */
    DeclarationAnswer declare(Scope scope, DeclareParts command) {
        PortCall call =
                visits.load(scope, command.visit()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        call.requireVersion(command.version());
        if (!StateTable.takesDeclarations(call.state())) {
            throw Rejected.because(VesselProblem.SECTION_CLOSED, call.state().name());
        }
        Law law = lawBook.now();
        Taken taken = taken(command, law);
        requireSameShip(call, taken.facts());
        store(scope, call, taken.form(), taken.facts(), law);
        follow(call, taken, Doer.of(scope, law.now()), law);
        visits.save(call, law.now());
        teller.told(
                scope,
                "vessel.visit.declare",
                call,
                new VesselEvent.Declared(
                        command.visit(),
                        call.identity().imo(),
                        List.copyOf(taken.form().sections()),
                        law.now()));
        Map<CallSection, Integer> counts = new EnumMap<>(CallSection.class);
        taken.form().groups().forEach((section, groups) -> counts.put(section, groups.size()));
        return new DeclarationAnswer(
                command.visit(),
                call.version() + 1,
                counts,
                taken.refused(),
                taken.normalised().normalised());
    }

    /** Stores parts and, for lists of persons, their rows. */
    void store(Scope scope, PortCall call, CallForm form, CallFacts facts, Law law) {
        long visit = call.identity().id();
        sections.insert(visit, form, law.now(), scope.actor()).forEach((section, version) -> {
            if (Sections.isListOfPersons(section)) {
                screen(call, persons.replace(visit, section, version, facts.all(section)), law);
            }
        });
    }

    private void screen(PortCall call, List<Person> list, Law law) {
        int hits = screening.screen(call.identity().id(), list, law.day(), law.now());
        if (hits > 0) {
            teller.toOfficers("NIA", "vessel.notice.hit", call);
        }
    }

    private static Taken taken(DeclareParts command, Law law) {
        Findings findings = new Findings();
        CallFacts facts = VesselRules.read(command.form(), law, findings);
        if (findings.clean()) {
            return new Taken(command.form(), facts, List.of(), findings);
        }
        Optional<Map<CallSection, Set<Integer>>> bad =
                command.partial() ? badRows(findings.violations()) : Optional.empty();
        if (bad.isEmpty()) {
            throw new Rejected(findings.violations());
        }
        CallForm kept = VesselRules.without(command.form(), bad.get());
        Findings rest = new Findings();
        CallFacts good = VesselRules.read(kept, law, rest);
        if (!rest.clean()) {
            throw new Rejected(rest.violations());
        }
        return new Taken(
                kept, good, findings.violations().stream().map(Refused::of).toList(), findings);
    }

    /** The rows to be left out; nothing if something is wrong outside rows, or more than could be named. */
    private static Optional<Map<CallSection, Set<Integer>>> badRows(List<Violation> violations) {
        Map<CallSection, Set<Integer>> rows = new EnumMap<>(CallSection.class);
        for (Violation violation : violations) {
            Matcher row = ROW.matcher(violation.path());
            if (violation.problem() == FormProblem.MORE_VIOLATIONS || !row.matches()) {
                return Optional.empty();
            }
            for (CallSection section : CallSection.values()) {
                if (section.json().equals(row.group(1))) {
                    rows.computeIfAbsent(section, none -> new HashSet<>()).add(Integer.valueOf(row.group(2)));
                }
            }
        }
        return Optional.of(rows);
    }

    private static void requireSameShip(PortCall call, CallFacts facts) {
        List<Violation> wrong = new ArrayList<>();
        for (CallSection section : List.of(CallSection.CALL, CallSection.SHIP)) {
            Group group = facts.first(section);
            if (group.has("imoNumber")
                    && !group.text("imoNumber").equals(call.identity().imo())) {
                wrong.add(group.violation(
                        "imoNumber", VesselProblem.SHIP_DIFFERS, call.identity().imo()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Rejected(wrong);
        }
    }

    private static void follow(PortCall call, Taken taken, Doer by, Law law) {
        CallFacts facts = taken.facts();
        if (facts.has(CallSection.CALL)) {
            Plan declared = Plan.of(
                    facts.call(),
                    facts.first(CallSection.DEPARTURE),
                    call.plan().eta());
            call.plan(call.plan().redeclared(declared, call.times().etaConfirmed() != null));
        } else if (facts.has(CallSection.DEPARTURE)) {
            Group out = facts.first(CallSection.DEPARTURE);
            out.instant("dateTimeOfDeparture")
                    .ifPresent(etd -> call.plan(
                            call.plan().leaving(out.text("outwardVoyageNumber"), out.text("nextPortOfCall"), etd)));
        }
        for (CallSection section : taken.form().sections()) {
            lookAgain(call, section, by, law);
        }
    }

    /** An agency that was done with what is declared anew looks again. */
    private static void lookAgain(PortCall call, CallSection section, Doer by, Law law) {
        switch (section) {
            case CREW, PASSENGER ->
                call.lookAgain(Phase.INWARD, "NIA", by, law.now().plus(law.minutes("inward.target")));
            case STORE, EFFECT, HEALTH ->
                call.lookAgain(Phase.INWARD, "GACC", by, law.now().plus(law.minutes("inward.target")));
            case DANGEROUS_GOODS, SECURITY, WASTE, BALLAST ->
                call.lookAgain(Phase.INWARD, "MSA", by, law.now().plus(law.minutes("inward.target")));
            case CREW_OUT, PASSENGER_OUT, PERSON_CHANGE ->
                call.lookAgain(Phase.DEPARTURE, "NIA", by, law.now().plus(law.minutes("endorse.target")));
            default -> {}
        }
    }

    private record Taken(CallForm form, CallFacts facts, List<Refused> refused, Findings normalised) {}
}
