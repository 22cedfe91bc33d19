package cn.singlewindow.ws.collaboration;

import cn.singlewindow.collaboration.exchange.ExchangeProblem;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.BillView;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.DecideBill;
import cn.singlewindow.manifest.ManifestEvent;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Bills for agencies' systems, by {@code voyage|bill} (MF-01 R2, RC-04). */
@ApplicationScoped
class BillCases implements CaseDoor {

    @Inject
    Bills bills;

    @Inject
    SubjectHolds holds;

    @Override
    public String subjectType() {
        return ManifestEvent.BILL;
    }

    @Override
    public Content content(Scope scope, String key) {
        BillView view = bills.find(scope, key(key));
        return new Content(
                view.summary().state().name(),
                view.summary().version(),
                holds.stand(ManifestEvent.BILL, view.summary().key().subject()),
                view.decisions().stream().map(BillVerb::name).sorted().toList(),
                CaseFields.of(view.form().groups()));
    }

    @Override
    public void decide(Scope scope, Act act, long version, Ruling ruling) {
        BillKey key = key(act.subjectKey());
        long current = version > 0 ? version : bills.find(scope, key).summary().version();
        bills.decide(scope, new DecideBill(key, current, verb(ruling.decision()), ruling.note(), act.idempotencyKey()));
    }

    @Override
    public void ask(Scope scope, Act act, long version, String question, Optional<LocalDate> due) {
        throw FilingCases.ofBillsOnly();
    }

    @Override
    public long placeHold(Scope scope, Act act, Ground ground) {
        BillKey key = bills.find(scope, key(act.subjectKey())).summary().key();
        return holds.place(scope, ManifestEvent.BILL, new Act(key.subject(), act.idempotencyKey()), ground);
    }

    @Override
    public void liftHold(Scope scope, Act act, long holdId, String note) {
        holds.lift(scope, holdId, note);
    }

    static BillVerb verb(String word) {
        return Arrays.stream(BillVerb.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new Rejected(List.of(Violation.at("decision", word, ExchangeProblem.BAD_VALUE, "decision"))));
    }

    private static BillKey key(String subject) {
        int bar = subject.indexOf('|');
        if (bar < 0) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        return new BillKey(subject.substring(0, bar), subject.substring(bar + 1));
    }
}
