package cn.singlewindow.ws.collaboration;

import cn.singlewindow.collaboration.exchange.ExchangeProblem;
import cn.singlewindow.manifest.BillRow;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.DecideFiling;
import cn.singlewindow.manifest.FilingView;
import cn.singlewindow.manifest.ManifestEvent;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Manifests and reports on cargo for agencies' systems (MF-01, MF-02). A decision is one on all bills of the filing, as far as
 * their states allow it; a single bill is decided and held as {@code manifest.bill}.
 */
@ApplicationScoped
class FilingCases implements CaseDoor {

    @Inject
    Manifests manifests;

    @Inject
    Bills bills;

    @Override
    public String subjectType() {
        return ManifestEvent.FILING;
    }

    @Override
    public Content content(Scope scope, String key) {
        FilingView view = manifests.find(scope, key);
        return new Content(
                view.summary().state().name(),
                1,
                false,
                decisions(scope, view.bills()),
                CaseFields.of(view.form().groups()));
    }

    /** What may be decided on one bill at least. */
    private List<String> decisions(Scope scope, List<BillRow> rows) {
        Map<BillState, BillRow> oneOfEach = new LinkedHashMap<>();
        rows.forEach(each -> oneOfEach.putIfAbsent(each.state(), each));
        return oneOfEach.values().stream()
                .map(each -> bills.find(scope, each.key()).decisions())
                .flatMap(Collection::stream)
                .map(BillVerb::name)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void decide(Scope scope, Act act, long version, Ruling ruling) {
        bills.decide(
                scope,
                new DecideFiling(
                        act.subjectKey(), BillCases.verb(ruling.decision()), ruling.note(), act.idempotencyKey()));
    }

    @Override
    public void ask(Scope scope, Act act, long version, String question, Optional<LocalDate> due) {
        throw ofBillsOnly();
    }

    @Override
    public long placeHold(Scope scope, Act act, Ground ground) {
        throw ofBillsOnly();
    }

    @Override
    public void liftHold(Scope scope, Act act, long holdId, String note) {
        throw ofBillsOnly();
    }

    static Rejected ofBillsOnly() {
        return Rejected.because(ExchangeProblem.BAD_VALUE, "subjectType");
    }
}
