package cn.singlewindow.manifest;

import cn.singlewindow.collaboration.sharing.Route;
import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.Amendment;
import cn.singlewindow.manifest.model.AmendmentStates;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.manifest.model.NewBill;
import cn.singlewindow.manifest.model.ReadManifest;
import cn.singlewindow.manifest.model.Reading;
import cn.singlewindow.manifest.model.Rehoming;
import cn.singlewindow.manifest.model.Step;
import cn.singlewindow.manifest.rules.ManifestRules;
import cn.singlewindow.manifest.store.BillHistory;
import cn.singlewindow.manifest.store.BillRows;
import cn.singlewindow.manifest.store.Filings;
import cn.singlewindow.manifest.store.StoredAmendments;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.numbering.Numbers;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Amendments of bills: asked by who filed them, decided by customs, applied whole or not at all (MF-04). */
@ApplicationScoped
class AmendmentDesk {

    private static final String SUBJECT = "manifest.amendment";
    private static final String PAGE = "/manifest/read-amendment.xhtml?number=";
    private static final int LONGEST = 500;
    private static final int SERIAL = 10;

    @Inject
    StoredBills bills;

    @Inject
    BillRows rows;

    @Inject
    BillHistory history;

    @Inject
    Filings filings;

    @Inject
    StoredAmendments amendments;

    @Inject
    Instance<DeclarationLinks> declarations;

    @Inject
    Routing routing;

    @Inject
    ManifestLawBook lawBook;

    @Inject
    Numbers numbers;

    @Inject
    IdSource ids;

    @Inject
    Teller teller;

    @Inject
    Now now;

    /** @return its number */
    String request(Scope scope, RequestAmendment command) {
        scope.require(Permission.MANIFEST_FILE);
        long filer = scope.enterprise().orElseThrow(() -> Rejected.because(ManifestProblem.ONLY_ENTERPRISES));
        BillDesk.requireLength("explanation", command.explanation(), 0, LONGEST);
        ManifestLaw law = lawBook.today();
        if (!law.lists("amendment.reasons", command.reason())) {
            throw Rejected.because(ManifestProblem.UNKNOWN_REASON, command.reason());
        }
        requireShape(command);
        List<Bill> old = new ArrayList<>();
        for (BillKey key : command.bills()) {
            old.add(bills.lock(scope, key).orElseThrow(Manifests::notFound));
            if (amendments.isOpen(key)) {
                throw Rejected.because(ManifestProblem.AMENDMENT_OPEN, key.bill());
            }
        }
        requireChangeable(old);
        requireSound(command.kind(), old, command.wanted(), law);
        String series = "MA" + law.day().getYear();
        Amendment amendment = new Amendment(
                ids.next(),
                1,
                series + numbers.next("manifest.amendment." + series, SERIAL),
                command.kind(),
                AmendmentState.REQUESTED,
                filer,
                old.stream().map(bill -> bill.identity().key()).toList(),
                command.wanted());
        amendments.insert(amendment, command, Actor.of(scope), now.instant());
        teller.toCustoms("manifest.notice.amendment", PAGE + amendment.number(), amendment.number());
        teller.done(scope, "manifest.amendment.request", SUBJECT, amendment.number());
        return amendment.number();
    }

    private static void requireShape(RequestAmendment command) {
        int before = command.bills().size();
        int after = command.wanted().all(ManifestSection.BILL).size();
        boolean clear = switch (command.kind()) {
            case CHANGE -> before == 1 && after == 1;
            case DELETE -> before == 1 && after == 0;
            case SPLIT -> before == 1 && after >= 2;
            case MERGE -> before >= 2 && after == 1;
        };
        boolean oneVoyage =
                command.bills().stream().map(BillKey::voyage).distinct().count() == 1;
        if (!clear || !oneVoyage || new HashSet<>(command.bills()).size() != before) {
            throw Rejected.because(ManifestProblem.UNCLEAR_WHICH_BILLS);
        }
    }

    /** R3: what a declaration stands on does not change without that declaration. */
    private void requireChangeable(List<Bill> old) {
        for (Bill bill : old) {
            boolean declared = bill.balance().linkedPackages() > 0
                    || declarations.stream()
                            .anyMatch(links -> !links.declared(
                                            bill.identity().key(),
                                            bill.identity().written())
                                    .isEmpty());
            if (declared) {
                throw Rejected.because(
                        ManifestProblem.LINKED_TO_DECLARATION, bill.identity().written());
            }
            if (!bill.allows(BillVerb.DELETE) || bill.state() != old.get(0).state()) {
                throw Rejected.because(
                        ManifestProblem.STATE_CONFLICT, bill.state().name());
            }
        }
    }

    private Optional<Reading> requireSound(AmendmentKind kind, List<Bill> old, ManifestForm wanted, ManifestLaw law) {
        if (kind == AmendmentKind.DELETE) {
            return Optional.empty();
        }
        Reading reading = read(filings.of(old.get(0).identity().filing()).form(), wanted, law);
        Findings findings = reading.findings();
        if (kind == AmendmentKind.SPLIT || kind == AmendmentKind.MERGE) {
            new Rehoming(old.stream().map(Bill::cargo).toList(), reading.facts())
                    .violations()
                    .forEach(findings::add);
        }
        taken(old, reading.facts()).forEach((key, number) -> {
            Group bill = reading.facts().byKey().get(key);
            if (bill != null) {
                findings.add(bill.violation("bill", ManifestProblem.BILL_FILED_ALREADY, number));
            }
        });
        if (!findings.clean()) {
            throw new Rejected(findings.violations());
        }
        return Optional.of(reading);
    }

    private static Reading read(ManifestForm filed, ManifestForm wanted, ManifestLaw law) {
        Findings findings = new Findings();
        ManifestForm whole = wanted.with(ManifestSection.MANIFEST, List.of(filed.header()));
        ManifestFacts facts =
                new ReadManifest(law).read(whole, findings).orElseThrow(() -> new Rejected(findings.violations()));
        ManifestRules.check(facts, law, findings);
        return new Reading(facts, law, findings);
    }

    private Map<BillKey, String> taken(List<Bill> old, ManifestFacts facts) {
        Set<BillKey> fresh = new HashSet<>(facts.byKey().keySet());
        old.forEach(bill -> fresh.remove(bill.identity().key()));
        return fresh.isEmpty() ? Map.of() : rows.filed(fresh);
    }

    void decide(Scope scope, DecideAmendment command) {
        BillDesk.requireCustoms(scope);
        BillDesk.requireLength("note", command.note(), command.approved() ? 0 : 1, LONGEST);
        Amendment amendment = amendments.lock(command.number()).orElseThrow(Manifests::notFound);
        if (amendment.version() != command.version()) {
            throw Rejected.because(ManifestProblem.VERSION_CONFLICT);
        }
        Instant at = now.instant();
        Actor actor = Actor.of(scope);
        if (command.approved()) {
            AmendmentStates.require(amendment.state(), AmendmentState.APPROVED);
            AmendmentStates.require(AmendmentState.APPROVED, AmendmentState.APPLIED);
            apply(amendment, actor, at);
            amendments.decide(amendment, AmendmentState.APPLIED, command.note(), actor, at);
        } else {
            AmendmentStates.require(amendment.state(), AmendmentState.REFUSED);
            amendments.decide(amendment, AmendmentState.REFUSED, command.note(), actor, at);
        }
        teller.toEnterprise(
                amendment.filer(), "manifest.notice.amendment-decided", PAGE + amendment.number(), amendment.number());
        teller.done(scope, "manifest.amendment.decide", SUBJECT, amendment.number());
    }

    private void apply(Amendment amendment, Actor actor, Instant at) {
        List<Bill> old = new ArrayList<>();
        for (BillKey key : amendment.bills()) {
            old.add(bills.lock(key).orElseThrow(Manifests::notFound));
        }
        requireChangeable(old);
        Optional<Reading> reading = requireSound(amendment.kind(), old, amendment.wanted(), lawBook.today());
        BillState before = old.get(0).state();
        for (Bill bill : old) {
            bill.apply(BillVerb.DELETE, actor, amendment.number(), at);
            bills.save(bill, at);
        }
        teller.changed(old);
        reading.ifPresent(sound -> replace(amendment, old, before, sound, actor, at));
    }

    private void replace(
            Amendment amendment, List<Bill> old, BillState state, Reading reading, Actor actor, Instant at) {
        Filing filing = filing(old.get(0), reading, at);
        Map<Boolean, List<Route>> routes = routing.routes(reading);
        List<NewBill> fresh = reading.facts().bills().stream()
                .map(group -> bill(filing, group, state, old, reading.facts(), routes))
                .toList();
        if (!rows.insert(fresh, at).isEmpty()) {
            throw Rejected.because(ManifestProblem.STATE_CONFLICT, state.name());
        }
        history.begin(
                fresh.stream().map(NewBill::id).toList(),
                new Step(state, state, BillVerb.FILE, at, actor.agency(), actor.name(), amendment.number(), ""));
    }

    private NewBill bill(
            Filing filing,
            Group group,
            BillState state,
            List<Bill> old,
            ManifestFacts facts,
            Map<Boolean, List<Route>> routes) {
        BillKey key = facts.keyOf(group);
        return new NewBill(
                ids.next(),
                filing,
                key,
                group.has("master") ? facts.masterOf(group).bill() : "",
                state,
                Routing.agencies(routes.getOrDefault(facts.isDangerous(key), List.of())),
                group,
                facts.itemsOf(key),
                facts.containersOf(key),
                bills.noLoadDue(old.get(0).identity().id()).orElse(null),
                old.get(0).arrivedAt());
    }

    private static Filing filing(Bill bill, Reading reading, Instant at) {
        return new Filing(
                bill.identity().filing(),
                "",
                reading.facts().kind(),
                FilingChannel.PORTAL,
                bill.identity().filer(),
                "",
                reading.facts().header(),
                ReportState.FILED,
                List.of(),
                0,
                null,
                false,
                at,
                "",
                "");
    }
}
