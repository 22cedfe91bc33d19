package cn.singlewindow.manifest;

import cn.singlewindow.manifest.FilingAnswer.LineAnswer;
import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.LineFaults;
import cn.singlewindow.manifest.model.Reading;
import cn.singlewindow.manifest.model.ReportLine;
import cn.singlewindow.manifest.model.Tally;
import cn.singlewindow.manifest.store.Containers;
import cn.singlewindow.manifest.store.Discrepancies;
import cn.singlewindow.manifest.store.DueReports;
import cn.singlewindow.manifest.store.Filings;
import cn.singlewindow.manifest.store.ReportLines;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in what yards and tally clerks report (MF-03), and holds it against the manifests. */
@ApplicationScoped
class ReportIntake {

    private static final String PART = "2";

    @Inject
    Filings filings;

    @Inject
    StoredBills bills;

    @Inject
    Containers containers;

    @Inject
    ReportLines reportLines;

    @Inject
    Discrepancies discrepancies;

    @Inject
    DueReports due;

    @Inject
    Routing routing;

    @Inject
    BusinessCalendar calendar;

    @Inject
    ManifestLawBook lawBook;

    @Inject
    Teller teller;

    FilingAnswer file(Scope scope, Reading reading, Filing draft) {
        LineFaults faults = new LineFaults(reading.facts(), reading.findings().violations());
        if (!faults.ofTheWhole().isEmpty()) {
            throw new Rejected(reading.findings().violations());
        }
        VoyageCargo cargo = new VoyageCargo(
                bills.lockVoyage(draft.voyageKey(), draft.direction()),
                containers.ofVoyage(draft.voyageKey(), draft.direction()));
        List<LineAnswer> answers = new ArrayList<>();
        List<Group> taken = new ArrayList<>();
        List<ReportLine> lines = new ArrayList<>();
        for (Group line : lines(reading)) {
            Optional<Violation> wrong = faults.ofLine(line).or(() -> unknown(reading, cargo, line));
            answers.add(Answers.line(line, wrong));
            lines.add(new ReportLine(
                    draft.kind(),
                    draft.voyageKey(),
                    line.has("bill") ? reading.facts().keyOf(line).bill() : "",
                    line,
                    wrong.map(Violation::code).orElse(verdict(line))));
            if (wrong.isEmpty()) {
                taken.add(line);
            }
        }
        List<Tally.Difference> differences = differences(reading, draft, cargo, taken);
        ReportState outcome = differences.isEmpty() ? reconciled(draft.kind()) : ReportState.DISCREPANT;
        Filing filing = routing.routed(draft, reading, outcome, taken.size());
        filings.insert(filing);
        reportLines.insert(filing.id(), lines);
        effects(scope, reading, filing, cargo, taken, differences);
        teller.filed(scope, filing);
        return Answers.of(filing, answers, reading);
    }

    /** A stowage plan shows what stays on board too; only what is loaded in China is held against the manifest. */
    private static String verdict(Group line) {
        return line.has("portOfLoading") && !line.text("portOfLoading").startsWith("CN")
                ? ReportLine.TRANSIT
                : ReportLine.TAKEN;
    }

    private static ReportState reconciled(FilingKind kind) {
        return kind == FilingKind.STOWAGE ? ReportState.FILED : ReportState.RECONCILED;
    }

    private static List<Group> lines(Reading reading) {
        List<Group> lines = new ArrayList<>(reading.facts().bills());
        lines.addAll(reading.facts().containers());
        return lines;
    }

    /** An arrival of what nobody booked bounces; a tally of what nobody manifested is a finding, not a fault. */
    private static Optional<Violation> unknown(Reading reading, VoyageCargo cargo, Group line) {
        if (reading.facts().kind() != FilingKind.ARRIVAL) {
            return Optional.empty();
        }
        BillKey key = reading.facts().keyOf(line);
        List<Containers.Place> found = cargo.places(line.text("container"));
        boolean known = line.has("container")
                ? !found.isEmpty() && !cargo.isElsewhere(line, key, found)
                : cargo.byKey().containsKey(key);
        String field = line.has("container") ? "container" : "bill";
        return known ? Optional.empty() : line.wrong(field, ManifestProblem.NOT_ON_MANIFEST, line.text(field));
    }

    private List<Tally.Difference> differences(Reading reading, Filing filing, VoyageCargo cargo, List<Group> taken) {
        boolean tally = filing.kind() == FilingKind.TALLY_IN || filing.kind() == FilingKind.TALLY_OUT;
        if (!tally) {
            return List.of();
        }
        boolean more = reading.facts().header().text("function").equals(PART);
        Set<String> before = reportLines.named(filing.voyageKey(), filing.kind());
        return new Tally(reading, cargo.expected(filing.kind()), before, !more).differences(taken);
    }

    private void effects(
            Scope scope,
            Reading reading,
            Filing filing,
            VoyageCargo cargo,
            List<Group> taken,
            List<Tally.Difference> differences) {
        Actor actor = Actor.of(scope);
        Set<Bill> touched = new LinkedHashSet<>();
        switch (filing.kind()) {
            case ARRIVAL -> arrive(reading, filing, cargo, taken, actor, touched);
            case TALLY_IN -> cargo.bills().forEach(bill -> landed(bill, reading, filing, actor, touched));
            default -> {}
        }
        differ(scope, filing, cargo, differences, touched);
        if (filing.kind() == FilingKind.TALLY_OUT
                && reading.facts().time("departureAt").isPresent()) {
            cargo.bills().forEach(bill -> happen(bill, BillVerb.SAIL, actor, filing, touched));
        }
        touched.forEach(bill -> bills.save(bill, filing.at()));
        teller.changed(touched);
        due.filed(filing.voyageKey(), filing.shipKey(), filing.kind(), filing.id(), filing.state());
    }

    private void arrive(
            Reading reading, Filing filing, VoyageCargo cargo, List<Group> taken, Actor actor, Set<Bill> touched) {
        Set<Containers.Place> places = new LinkedHashSet<>();
        Set<Bill> named = new LinkedHashSet<>();
        Instant at = reading.facts()
                .time("arrivalAt")
                .or(() -> reading.facts().time("finishedAt"))
                .orElse(filing.at());
        for (Group line : taken) {
            Bill bill = cargo.byKey().get(reading.facts().keyOf(line));
            if (line.has("container")) {
                places.addAll(cargo.places(line.text("container")));
            } else if (bill != null) {
                named.add(bill);
                places.addAll(cargo.placesOf(bill));
            }
        }
        containers.arrive(places, at);
        named.addAll(cargo.billsOf(places));
        for (Bill bill : named) {
            boolean whole = cargo.placesOf(bill).stream()
                    .allMatch(place -> place.arrivedAt() != null || places.contains(place));
            if (whole) {
                bill.arrived(at);
                happen(bill, BillVerb.ARRIVE, actor, filing, touched);
                if (bill.openPackages() == 0) {
                    happen(bill, BillVerb.RELEASE, actor, filing, touched);
                }
            }
        }
    }

    private static void landed(Bill bill, Reading reading, Filing filing, Actor actor, Set<Bill> touched) {
        bill.arrived(reading.facts()
                .time("arrivalAt")
                .or(() -> reading.facts().time("finishedAt"))
                .orElse(filing.at()));
        happen(bill, BillVerb.MATCH, actor, filing, touched);
    }

    private static void happen(Bill bill, BillVerb verb, Actor actor, Filing filing, Set<Bill> touched) {
        if (bill.applyIfAllowed(verb, actor, filing.number(), filing.at())) {
            touched.add(bill);
        }
    }

    private void differ(
            Scope scope, Filing filing, VoyageCargo cargo, List<Tally.Difference> differences, Set<Bill> touched) {
        Actor actor = Actor.of(scope);
        Instant until = calendar.startOf(calendar.dateOf(filing.at())
                .plusMonths(lawBook.today().integer("landing.months"))
                .plusDays(1));
        for (Tally.Difference difference : differences) {
            Bill bill = cargo.byKey().get(difference.bill());
            discrepancies.open(filing, difference, bill, until).ifPresent(id -> tell(id, filing, difference));
            if (bill != null && difference.kind() != DiscrepancyKind.WRONG_SEAL) {
                BillVerb verb = difference.kind() == DiscrepancyKind.SHORT ? BillVerb.FIND_SHORT : BillVerb.FIND_OVER;
                happen(bill, verb, actor, filing, touched);
                teller.toFiler(bill, "manifest.notice." + difference.kind());
            }
        }
        if (!differences.isEmpty()) {
            teller.toCustoms("manifest.notice.discrepant", Teller.filingPage(filing.number()), filing.number());
        }
    }

    private void tell(long id, Filing filing, Tally.Difference difference) {
        teller.differs(
                id,
                new ManifestEvent.Differs(
                        filing.number(),
                        difference.kind(),
                        filing.voyageKey(),
                        difference.bill().bill(),
                        difference.container(),
                        difference.manifested(),
                        difference.found()));
    }
}
