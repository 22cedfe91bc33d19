package cn.singlewindow.vessel;

import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Clearances;
import cn.singlewindow.vessel.store.Histories;
import cn.singlewindow.vessel.store.PortBook;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes reports of movements: from the agent, from maritime, from the window's own sources. */
@ApplicationScoped
class MovementDesk {

    private static final Duration OLDEST = Duration.ofDays(30);
    private static final List<String> SOURCES = List.of("VTS", "AIS", "PILOT", "TERMINAL", "AGENT");

    @Inject
    LawBook lawBook;

    @Inject
    Visits visits;

    @Inject
    Clearances clearances;

    @Inject
    Histories histories;

    @Inject
    PortBook portBook;

    @Inject
    Alarms alarms;

    @Inject
    Teller teller;

    void report(Scope scope, ReportMovement command) {
        requireReporter(scope);
        Law law = lawBook.now();
        requirePlausible(command, law);
        PortCall call =
                visits.load(scope, command.visit()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        Doer by = Doer.of(scope, law.now());
        switch (command.movement()) {
            case ARRIVED -> arrive(call, command, by, law);
            case SHIFTED -> shift(call, command, by, law);
            case SAILED -> sail(scope, call, command, by, law);
        }
        visits.save(call, law.now());
        teller.changed(scope, "vessel.visit.movement", call);
    }

    private static void requireReporter(Scope scope) {
        if (scope.enterprise().isPresent()) {
            scope.require(Permission.VESSEL_FILE);
        } else if (scope.agency().isPresent()) {
            scope.require(Permission.VESSEL_DECIDE);
            if (!scope.agency().get().equals(PortCall.MARITIME)) {
                throw Rejected.because(VesselProblem.AGENCY_DOES_NOT_DECIDE);
            }
        } else {
            scope.require(Permission.VESSEL_DECIDE);
        }
    }

    private static void requirePlausible(ReportMovement command, Law law) {
        if (command.at().isAfter(law.now()) || command.at().isBefore(law.now().minus(OLDEST))) {
            throw new Rejected(List.of(Violation.at(
                    "at",
                    command.at().toString(),
                    VesselProblem.MOMENT_IMPLAUSIBLE,
                    command.at().toString())));
        }
        if (!SOURCES.contains(command.source())) {
            throw new Rejected(List.of(Violation.at(
                    "source", command.source(), VesselProblem.VALUE_NOT_LISTED, String.join(", ", SOURCES))));
        }
        OfficerDesk.requireNote(command.note());
    }

    private void arrive(PortCall call, ReportMovement command, Doer by, Law law) {
        if (call.times().etaConfirmed() == null) {
            call.addRisk(1);
            histories.breach(call.identity().id(), "NOT_CONFIRMED", null, law.now(), "");
        }
        call.arrive(by, command.at(), command.berth(), note(command));
        alarms.callOff(Alarms.ARRIVAL, call);
        if (call.times().inwardLodged() == null) {
            alarms.arm(Alarms.INWARD, call, command.at().plus(law.minutes("inward")));
        }
    }

    private void shift(PortCall call, ReportMovement command, Doer by, Law law) {
        requireMove(call, command.at());
        if (portBook.berth(command.berth(), law.day()).isEmpty()) {
            throw new Rejected(
                    List.of(Violation.at("berth", command.berth(), VesselProblem.BERTH_UNKNOWN, command.berth())));
        }
        call.shift(by, command.berth(), note(command));
    }

    private void sail(Scope scope, PortCall call, ReportMovement command, Doer by, Law law) {
        requireMove(call, command.at());
        if (call.state() == CallState.CLEARANCE_ISSUED) {
            ClearanceView clearance = clearances
                    .covering(call.identity().id(), call.identity().shipId(), law.now())
                    .filter(one -> !command.at().isAfter(one.validUntil()))
                    .orElseThrow(() -> Rejected.because(VesselProblem.CLEARANCE_NOT_VALID));
            if (clearance.kind() != DepartureKind.REGULAR) {
                clearances.end(clearance.number(), ClearanceState.USED, law.now());
            }
            teller.told(
                    scope,
                    "vessel.clearance.use",
                    call,
                    new VesselEvent.Clearance(
                            "used",
                            call.identity().visit(),
                            call.identity().imo(),
                            clearance.number(),
                            clearance.validUntil(),
                            law.now()));
        }
        call.sail(by, command.at(), note(command));
        alarms.callOffAll(call);
        alarms.arm(Alarms.CLOSING, call, command.at().plus(law.minutes("close")));
    }

    private static void requireMove(PortCall call, Instant at) {
        Instant ata = call.times().ata();
        if (ata != null && at.isBefore(ata)) {
            throw new Rejected(
                    List.of(Violation.at("at", at.toString(), VesselProblem.MOMENT_IMPLAUSIBLE, at.toString())));
        }
    }

    private static String note(ReportMovement command) {
        return command.note().isEmpty() ? command.source() : command.source() + ": " + command.note();
    }
}
