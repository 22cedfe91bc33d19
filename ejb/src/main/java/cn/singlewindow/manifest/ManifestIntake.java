package cn.singlewindow.manifest;

import cn.singlewindow.collaboration.sharing.Route;
import cn.singlewindow.manifest.FilingAnswer.LineAnswer;
import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.BillStates;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.LineFaults;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.NewBill;
import cn.singlewindow.manifest.model.Reading;
import cn.singlewindow.manifest.model.Step;
import cn.singlewindow.manifest.store.BillHistory;
import cn.singlewindow.manifest.store.BillRows;
import cn.singlewindow.manifest.store.Filings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in what brings new bills: original manifests and pre-stowage manifests (MF-01, MF-02). */
@ApplicationScoped
class ManifestIntake {

    private static final String MANUAL = "02";

    @Inject
    Filings filings;

    @Inject
    BillRows rows;

    @Inject
    BillHistory history;

    @Inject
    Routing routing;

    @Inject
    IdSource ids;

    @Inject
    Teller teller;

    /** Stores the sound bills: all or none unless the sender asked for partial acceptance. */
    FilingAnswer file(Scope scope, Reading reading, Filing draft, boolean partial) {
        refuseFiledBefore(reading);
        LineFaults faults = new LineFaults(reading.facts(), reading.findings().violations());
        List<Group> sound = faults.sound();
        boolean good =
                reading.findings().clean() || (partial && faults.ofTheWhole().isEmpty() && !sound.isEmpty());
        if (!good) {
            throw new Rejected(reading.findings().violations());
        }
        Map<Boolean, List<Route>> routes = routing.routes(reading);
        List<NewBill> bills =
                sound.stream().map(group -> bill(reading, draft, group, routes)).toList();
        TreeSet<String> agencies =
                bills.stream().flatMap(bill -> bill.agencies().stream()).collect(Collectors.toCollection(TreeSet::new));
        Filing filing = draft.ended(ReportState.FILED, List.copyOf(agencies), bills.size());
        store(scope, filing, bills, routes);
        return Answers.of(filing, lines(reading.facts(), faults), reading);
    }

    /** R4: the unique key would refuse them too; this says which, and where they stand already. */
    private void refuseFiledBefore(Reading reading) {
        ManifestFacts facts = reading.facts();
        rows.filed(facts.byKey().keySet()).forEach((key, number) -> {
            Group bill = facts.byKey().get(key);
            if (bill != null) {
                reading.findings().add(bill.violation("bill", ManifestProblem.BILL_FILED_ALREADY, number));
            }
        });
    }

    private NewBill bill(Reading reading, Filing filing, Group group, Map<Boolean, List<Route>> routes) {
        ManifestFacts facts = reading.facts();
        BillKey key = facts.keyOf(group);
        return new NewBill(
                ids.next(),
                filing,
                key,
                group.has("master") ? facts.masterOf(group).bill() : "",
                BillStates.first(facts.kind().isOutbound()),
                Routing.agencies(routes.getOrDefault(facts.isDangerous(key), List.of())),
                group,
                facts.itemsOf(key),
                facts.containersOf(key),
                noLoadDue(reading, filing.at()),
                null);
    }

    /** R2: customs may say "do not load" until then; silence is no approval. */
    private static @Nullable Instant noLoadDue(Reading reading, Instant at) {
        boolean applies =
                reading.facts().kind() == FilingKind.ORIGINAL && reading.facts().isBySea();
        return applies ? at.plus(reading.law().minutes("risk.window.minutes")) : null;
    }

    private void store(Scope scope, Filing filing, List<NewBill> bills, Map<Boolean, List<Route>> routes) {
        filings.insert(filing);
        Map<BillKey, String> raced = rows.insert(bills, filing.at());
        if (!raced.isEmpty()) {
            throw new Rejected(bills.stream()
                    .filter(bill -> raced.containsKey(bill.key()))
                    .map(bill -> filedAlready(bill, raced))
                    .toList());
        }
        BillState first = BillStates.first(filing.kind().isOutbound());
        Actor actor = Actor.of(scope);
        history.begin(
                bills.stream().map(NewBill::id).toList(),
                new Step(first, first, BillVerb.FILE, filing.at(), actor.agency(), actor.name(), filing.number(), ""));
        if (filing.late()) {
            history.receipt(filing.id(), filing.filer(), MANUAL, filing.at(), "");
            teller.toCustoms("manifest.notice.late", Teller.filingPage(filing.number()), filing.number());
        }
        routing.open(filing, routes);
        teller.filed(scope, filing);
    }

    private static Violation filedAlready(NewBill bill, Map<BillKey, String> raced) {
        return bill.group().violation("bill", ManifestProblem.BILL_FILED_ALREADY, raced.getOrDefault(bill.key(), ""));
    }

    private static List<LineAnswer> lines(ManifestFacts facts, LineFaults faults) {
        List<LineAnswer> lines = new ArrayList<>();
        for (Group bill : facts.bills()) {
            lines.add(Answers.line(bill, faults.ofBill(bill)));
        }
        return lines;
    }
}
