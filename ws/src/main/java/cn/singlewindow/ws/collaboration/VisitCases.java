package cn.singlewindow.ws.collaboration;

import cn.singlewindow.collaboration.exchange.ExchangeProblem;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.AgencyVerb;
import cn.singlewindow.vessel.CallVerb;
import cn.singlewindow.vessel.DecideCall;
import cn.singlewindow.vessel.MaritimeDecision;
import cn.singlewindow.vessel.PartView;
import cn.singlewindow.vessel.Phase;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitRef;
import cn.singlewindow.vessel.VisitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Port calls for agencies' systems (VD-02 to VD-05). A decision is a phase and a verb, such as {@code INWARD_CLEAR}, or
 * {@code ISSUE_CLEARANCE} of maritime.
 */
@ApplicationScoped
class VisitCases implements CaseDoor {

    private static final String ISSUE = CallVerb.ISSUE_CLEARANCE.name();

    @Inject
    PortCalls calls;

    @Inject
    SubjectHolds holds;

    @Override
    public String subjectType() {
        return VisitRef.SUBJECT;
    }

    @Override
    public Content content(Scope scope, String key) {
        VisitView view = calls.find(scope, key);
        return new Content(
                view.row().state().name(),
                view.row().version(),
                holds.stand(VisitRef.SUBJECT, key),
                decisions(scope, view),
                CaseFields.of(view.form().groups()));
    }

    private static List<String> decisions(Scope scope, VisitView view) {
        List<String> decisions = new ArrayList<>();
        String agency = scope.agency().orElse("");
        for (PartView part : view.parts()) {
            if (part.agency().equals(agency)) {
                part.verbs().forEach(verb -> decisions.add(part.phase() + "_" + verb));
            }
        }
        if (view.verbs().contains(CallVerb.ISSUE_CLEARANCE)) {
            decisions.add(ISSUE);
        }
        return decisions.stream().sorted().toList();
    }

    @Override
    public void decide(Scope scope, Act act, long version, Ruling ruling) {
        long current = current(scope, act, version);
        if (ruling.decision().equals(ISSUE)) {
            calls.issueClearance(
                    scope, new MaritimeDecision(act.subjectKey(), current, ruling.note(), act.idempotencyKey()));
            return;
        }
        for (Phase phase : Phase.values()) {
            for (AgencyVerb verb : AgencyVerb.values()) {
                if (ruling.decision().equals(phase + "_" + verb)) {
                    part(scope, act, current, phase, verb, ruling);
                    return;
                }
            }
        }
        throw new Rejected(List.of(Violation.at("decision", ruling.decision(), ExchangeProblem.BAD_VALUE, "decision")));
    }

    private void part(Scope scope, Act act, long version, Phase phase, AgencyVerb verb, Ruling ruling) {
        calls.decide(
                scope,
                new DecideCall(
                        act.subjectKey(),
                        version,
                        phase,
                        verb,
                        ruling.reasonCode(),
                        ruling.note(),
                        act.idempotencyKey()));
    }

    /** Asks in the phase in which the agency may ask now. */
    @Override
    public void ask(Scope scope, Act act, long version, String question, Optional<LocalDate> due) {
        VisitView view = calls.find(scope, act.subjectKey());
        Phase phase = view.parts().stream()
                .filter(part -> part.agency().equals(scope.agency().orElse(""))
                        && part.verbs().contains(AgencyVerb.ASK))
                .map(PartView::phase)
                .findFirst()
                .orElse(Phase.INWARD);
        part(
                scope,
                act,
                version > 0 ? version : view.row().version(),
                phase,
                AgencyVerb.ASK,
                new Ruling("", "", question));
    }

    @Override
    public long placeHold(Scope scope, Act act, Ground ground) {
        if (calls.ref(scope, act.subjectKey()).isEmpty()) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        return holds.place(scope, VisitRef.SUBJECT, act, ground);
    }

    @Override
    public void liftHold(Scope scope, Act act, long holdId, String note) {
        holds.lift(scope, holdId, note);
    }

    private long current(Scope scope, Act act, long version) {
        return version > 0 ? version : calls.find(scope, act.subjectKey()).row().version();
    }
}
