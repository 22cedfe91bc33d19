package cn.singlewindow.vessel;

import cn.singlewindow.collaboration.sharing.AgencyCases;
import cn.singlewindow.collaboration.sharing.CaseSubject;
import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.Authorisation;
import cn.singlewindow.enterprise.Mandates;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.numbering.Numbers;
import cn.singlewindow.shared.EnterpriseId;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.Plan;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.Ship;
import cn.singlewindow.vessel.rules.VesselRules;
import cn.singlewindow.vessel.store.ShipRegister;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens port calls (VD-01). */
@ApplicationScoped
class CallOpening {

    private static final String APPLICATION = "VD-01";

    @Inject
    LawBook lawBook;

    @Inject
    ShipRegister register;

    @Inject
    Visits visits;

    @Inject
    CallParts parts;

    @Inject
    Mandates mandates;

    @Inject
    AgencyCases cases;

    @Inject
    Numbers numbers;

    @Inject
    IdSource ids;

    @Inject
    Teller teller;

    /** Opens a call. @return its number */
    String open(Scope scope, CallForm form) {
        scope.require(Permission.VESSEL_FILE);
        long agent = scope.enterprise().orElseThrow(() -> Rejected.because(VesselProblem.ONLY_ENTERPRISES));
        Law law = lawBook.now();
        Findings findings = new Findings();
        CallFacts facts = VesselRules.read(form, law, findings);
        VesselRules.requireOpening(facts, findings);
        Group fal1 = facts.call();
        fal1.instant("dateTimeOfArrival")
                .filter(eta -> eta.isBefore(law.now()))
                .ifPresent(eta -> findings.add(fal1.violation("dateTimeOfArrival", VesselProblem.ARRIVAL_IN_THE_PAST)));
        if (!findings.clean()) {
            throw new Rejected(findings.violations());
        }
        Authorisation authorisation = authorise(scope, agent, fal1, law.now());
        Ship ship = ship(fal1);
        PortCall call = PortCall.open(
                identity(ship, fal1, authorisation, law),
                Plan.of(fal1, facts.first(CallSection.DEPARTURE), law.now()),
                Doer.of(scope, law.now()));
        requireFree(call, law);
        visits.insert(call, law.now());
        cases.open(
                new CaseSubject(VisitRef.SUBJECT, call.identity().id()),
                cases.routes(APPLICATION, law.day(), Map.<String, Set<String>>of()));
        parts.store(scope, call, form, facts, law);
        teller.changed(scope, "vessel.visit.open", call);
        return call.identity().visit();
    }

    private Authorisation authorise(Scope scope, long agent, Group fal1, Instant at) {
        String reference = fal1.text("imoNumber") + " " + fal1.text("voyageNumber");
        return mandates.require(
                scope, new EnterpriseId(agent), new Act(APPLICATION, "", Set.of(), Money.ofFen(0), reference, at));
    }

    private Ship ship(Group fal1) {
        Ship ship = register.load(fal1.text("imoNumber"))
                .orElseThrow(() -> new Rejected(List.of(fal1.violation("imoNumber", VesselProblem.SHIP_NOT_FILED))));
        if (!ship.mayCall()) {
            throw Rejected.because(VesselProblem.SHIP_NOT_IN_FORCE, ship.state().name());
        }
        String declared = fal1.text("nameOfShip");
        if (!declared.isEmpty() && !declared.equalsIgnoreCase(ship.particulars().name())) {
            throw new Rejected(List.of(fal1.violation(
                    "nameOfShip", VesselProblem.SHIP_DIFFERS, ship.particulars().name())));
        }
        return ship;
    }

    private PortCall.Identity identity(Ship ship, Group fal1, Authorisation authorisation, Law law) {
        int year = law.day().getYear();
        return new PortCall.Identity(
                ids.next(),
                "SHA" + year + numbers.next("vessel.visit." + year, 7),
                ship.id(),
                ship.imo(),
                ship.particulars().name(),
                ship.particulars().flag(),
                ship.particulars().shipType(),
                authorisation.agent(),
                authorisation.mandate(),
                fal1.text("portOfArrival"),
                fal1.text("voyageNumber"),
                law.now());
    }

    /** VD-01 R1; the ship's row is locked, so that two calls cannot be opened beside each other. */
    private void requireFree(PortCall call, Law law) {
        Plan plan = call.plan();
        Instant until = plan.etd() == null ? plan.eta().plus(law.days("stay")) : plan.etd();
        visits.overlapping(call.identity().shipId(), call.identity().id(), plan.eta(), until, law.integer("stay.days"))
                .ifPresent(other -> {
                    throw new Rejected(List.of(Violation.at(
                            "call/dateTimeOfArrival", plan.eta().toString(), VesselProblem.CALLS_OVERLAP, other)));
                });
    }
}
