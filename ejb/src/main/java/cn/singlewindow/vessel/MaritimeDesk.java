package cn.singlewindow.vessel;

import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.documents.DocumentKey;
import cn.singlewindow.platform.numbering.Numbers;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.Plan;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Clearances;
import cn.singlewindow.vessel.store.Detentions;
import cn.singlewindow.vessel.store.PortBook;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** What maritime alone does: issues clearances, lets them lapse, consults, detains (VD-05). */
@ApplicationScoped
class MaritimeDesk {

    private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 16;

    @Inject
    LawBook lawBook;

    @Inject
    Visits visits;

    @Inject
    Clearances clearances;

    @Inject
    Detentions detentions;

    @Inject
    PortBook portBook;

    @Inject
    Blockers blockers;

    @Inject
    DocumentKey key;

    @Inject
    Numbers numbers;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Alarms alarms;

    @Inject
    Teller teller;

    private final SecureRandom random = new SecureRandom();

    /** What a clearance says, in the order in which it is signed. */
    record Content(
            String number,
            String visit,
            String ship,
            String imo,
            String flag,
            String port,
            String voyage,
            String nextPort,
            int crew,
            int passengers,
            String kind,
            Instant issuedAt,
            Instant validUntil) {}

    void issue(Scope scope, MaritimeDecision command) {
        PortCall call = load(scope, command.visit(), command.version());
        Law law = lawBook.now();
        blockers.requireNone(call);
        call.move(CallVerb.ISSUE_CLEARANCE, Doer.of(scope, law.now()), "", command.note());
        ClearanceView clearance = clearance(call, law);
        clearances.insert(call.identity().id(), clearance, scope.actor());
        alarms.callOff(Alarms.ENDORSEMENT, call);
        alarms.arm(Alarms.CLEARANCE, call, clearance.validUntil());
        visits.save(call, law.now());
        teller.changed(scope, "vessel.clearance.issue", call);
        tell(scope, "issued", call, clearance, law);
        teller.toAgent("vessel.notice.clearance", call, clearance.number());
    }

    /** A regular permit that stands covers a further call, once that is endorsed and nothing blocks it (VD-05 R1, Art. 14). */
    void cover(Scope scope, String visit) {
        PortCall call = visits.load(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        Law law = lawBook.now();
        boolean regular =
                call.state() == CallState.ENDORSED && call.condition().departureKind() == DepartureKind.REGULAR;
        if (!regular || !blockers.graph(call.ref()).blockers().isEmpty()) {
            return;
        }
        clearances.regular(call.identity().shipId(), law.now()).ifPresent(permit -> {
            call.move(CallVerb.ISSUE_CLEARANCE, Doer.of(scope, law.now()), "", permit.number());
            alarms.callOff(Alarms.ENDORSEMENT, call);
            alarms.arm(Alarms.CLEARANCE, call, permit.validUntil());
            visits.save(call, law.now());
            teller.changed(scope, "vessel.clearance.cover", call);
            teller.toAgent("vessel.notice.clearance", call, permit.number());
        });
    }

    private ClearanceView clearance(PortCall call, Law law) {
        DepartureKind kind = call.condition().departureKind();
        Duration valid = kind == DepartureKind.REGULAR ? law.days("regular") : law.minutes("clearance");
        int year = law.day().getYear();
        String number = "MSA" + year + numbers.next("vessel.clearance." + year, 7);
        Plan plan = call.plan();
        String content = RecordJson.write(new Content(
                number,
                call.identity().visit(),
                call.identity().shipName(),
                call.identity().imo(),
                call.identity().flag(),
                call.identity().port(),
                plan.voyageOut(),
                plan.nextPort(),
                plan.crew(),
                plan.passengers(),
                kind.name(),
                law.now(),
                law.now().plus(valid)));
        return new ClearanceView(
                number,
                code(),
                ClearanceState.VALID,
                kind,
                law.now(),
                law.now().plus(valid),
                content,
                Base64.getEncoder().encodeToString(key.sign(content)));
    }

    private String code() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** Something has changed: the clearance does not stand (R4). */
    void lapse(Scope scope, MaritimeDecision command) {
        PortCall call = load(scope, command.visit(), command.version());
        lapse(scope, call, command.note());
    }

    /** The clearance lapses. */
    void lapse(Scope scope, PortCall call, String note) {
        Law law = lawBook.now();
        call.move(CallVerb.LAPSE, Doer.of(scope, law.now()), "", note);
        clearances
                .covering(call.identity().id(), call.identity().shipId(), law.now())
                .ifPresent(clearance -> {
                    clearances.end(clearance.number(), ClearanceState.LAPSED, law.now());
                    tell(scope, "lapsed", call, clearance, law);
                    PortCall.AGENCIES.forEach(
                            agency -> teller.toOfficers(agency, "vessel.notice.lapsed", call, clearance.number()));
                    teller.toAgent("vessel.notice.lapsed", call, clearance.number());
                });
        visits.save(call, law.now());
        teller.changed(scope, "vessel.clearance.lapse", call);
    }

    /** Having consulted the others, maritime lets the endorsements stand or wants the formalities again (Art. 13). */
    void consult(Scope scope, MaritimeDecision command, boolean redo) {
        PortCall call = load(scope, command.visit(), command.version());
        Law law = lawBook.now();
        if (redo) {
            call.reopenDeparture(CallVerb.REDO, Doer.of(scope, law.now()), command.note());
        } else {
            call.move(CallVerb.LET_STAND, Doer.of(scope, law.now()), "", command.note());
        }
        visits.save(call, law.now());
        teller.changed(scope, "vessel.visit.consult", call);
        teller.toAgent("vessel.notice.decision", call, redo ? "REDO" : "LET_STAND");
    }

    void detain(Scope scope, DetainShip command) {
        PortCall call = load(scope, command.visit(), command.version());
        Law law = lawBook.now();
        if (!portBook.isGround(command.ground(), "DETAIN", PortCall.MARITIME, law.day())) {
            throw new Rejected(
                    List.of(Violation.at("ground", command.ground(), VesselProblem.UNKNOWN_GROUND, command.ground())));
        }
        requireReview(command.reviewOn(), law);
        OfficerDesk.requireNote(command.note());
        long id = detentions.place(
                call.identity().id(),
                call.identity().imo(),
                command.ground(),
                command.note(),
                command.reviewOn(),
                scope.actor(),
                law.now());
        call.detain(true, Doer.of(scope, law.now()), command.ground(), command.note());
        if (call.state() == CallState.CLEARANCE_ISSUED) {
            lapse(scope, call, "PSC");
        } else {
            visits.save(call, law.now());
            teller.changed(scope, "vessel.visit.detain", call);
        }
        alarms.armDetention(id, calendar.startOf(command.reviewOn().plusDays(1)));
        PortCall.AGENCIES.forEach(agency -> teller.toOfficers(agency, "vessel.notice.detained", call));
        teller.toAgent("vessel.notice.detained", call);
    }

    private static void requireReview(LocalDate review, Law law) {
        int most = law.integer("review.most.days");
        if (review.isBefore(law.day()) || review.isAfter(law.day().plusDays(most))) {
            throw new Rejected(List.of(Violation.at(
                    "reviewOn", review.toString(), VesselProblem.REVIEW_DATE_NEEDED, Integer.toString(most))));
        }
    }

    void release(Scope scope, MaritimeDecision command) {
        PortCall call = load(scope, command.visit(), command.version());
        Law law = lawBook.now();
        DetentionView open =
                detentions.open(call.identity().imo()).orElseThrow(() -> Rejected.because(VesselProblem.NOT_DETAINED));
        detentions.release(open.id(), command.note(), scope.actor(), law.now());
        call.detain(false, Doer.of(scope, law.now()), "", command.note());
        alarms.callOffDetention(open.id());
        visits.save(call, law.now());
        teller.changed(scope, "vessel.visit.release", call);
        PortCall.AGENCIES.forEach(agency -> teller.toOfficers(agency, "vessel.notice.released", call));
        teller.toAgent("vessel.notice.released", call);
    }

    private void tell(Scope scope, String event, PortCall call, ClearanceView clearance, Law law) {
        teller.told(
                scope,
                "vessel.clearance." + event,
                call,
                new VesselEvent.Clearance(
                        event,
                        call.identity().visit(),
                        call.identity().imo(),
                        clearance.number(),
                        clearance.validUntil(),
                        law.now()));
    }

    private PortCall load(Scope scope, String visit, long version) {
        scope.require(Permission.VESSEL_DECIDE);
        if (!scope.agency().orElse("").equals(PortCall.MARITIME)) {
            throw Rejected.because(VesselProblem.AGENCY_DOES_NOT_DECIDE);
        }
        PortCall call = visits.load(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        call.requireVersion(version);
        return call;
    }
}
