package cn.singlewindow.manifest;

import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.manifest.FilingAnswer.LineAnswer;
import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.LineFaults;
import cn.singlewindow.manifest.model.Reading;
import cn.singlewindow.manifest.model.ReportLine;
import cn.singlewindow.manifest.store.Containers;
import cn.singlewindow.manifest.store.Filings;
import cn.singlewindow.manifest.store.ReportLines;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes in loading manifests (MF-02 R2): only what has arrived, is released and is not held may be loaded; the rest bounces
 * line by line. A later loading manifest of the voyage adds to the earlier ones.
 */
@ApplicationScoped
class LoadingIntake {

    private static final String CONTAINER = "container";

    @Inject
    Filings filings;

    @Inject
    StoredBills bills;

    @Inject
    Containers containers;

    @Inject
    ReportLines reportLines;

    @Inject
    Routing routing;

    @Inject
    Holds holds;

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
        Judgement judgement = new Judgement(cargo, draft, held(reading, cargo), faults);
        reading.facts().bills().forEach(line -> judgement.bill(reading.facts().keyOf(line), line));
        reading.facts()
                .containers()
                .forEach(line -> judgement.container(reading.facts().keyOf(line), line));
        return store(scope, reading, draft, cargo, judgement);
    }

    private FilingAnswer store(Scope scope, Reading reading, Filing draft, VoyageCargo cargo, Judgement judgement) {
        Filing filing = routing.routed(draft, reading, ReportState.FILED, judgement.taken());
        filings.insert(filing);
        reportLines.insert(filing.id(), judgement.stored);
        containers.load(judgement.places, filing.at());
        teller.changed(loaded(scope, filing, cargo, judgement));
        teller.filed(scope, filing);
        return Answers.of(filing, judgement.answers, reading);
    }

    /** A bill is loaded when all its containers are in loading manifests, or when it is named itself. */
    private Set<Bill> loaded(Scope scope, Filing filing, VoyageCargo cargo, Judgement judgement) {
        Set<Bill> changed = new LinkedHashSet<>();
        Set<Bill> candidates = new LinkedHashSet<>(judgement.named);
        candidates.addAll(cargo.billsOf(judgement.places));
        for (Bill bill : candidates) {
            boolean whole = cargo.placesOf(bill).stream()
                    .allMatch(place -> place.loadingAt() != null || judgement.places.contains(place));
            if (whole && cargo.isAllEmpty(bill)) {
                bill.applyIfAllowed(BillVerb.RELEASE, Actor.of(scope), filing.number(), filing.at());
            }
            if (whole && bill.applyIfAllowed(BillVerb.LOAD, Actor.of(scope), filing.number(), filing.at())) {
                bills.save(bill, filing.at());
                changed.add(bill);
            }
        }
        return changed;
    }

    /** Keys of the bills and numbers of the containers that any agency holds. */
    private Set<String> held(Reading reading, VoyageCargo cargo) {
        Set<String> keys = new TreeSet<>();
        cargo.bills().forEach(bill -> keys.add(bill.identity().key().subject()));
        Set<String> held = new HashSet<>();
        if (!keys.isEmpty()) {
            holds.open(ManifestEvent.BILL, keys)
                    .forEach(hold -> held.add(hold.subject().key()));
        }
        Set<String> numbers = new TreeSet<>();
        reading.facts().containers().forEach(line -> numbers.add(line.text(CONTAINER)));
        if (!numbers.isEmpty()) {
            holds.open(CONTAINER, numbers)
                    .forEach(hold -> held.add(hold.subject().key()));
        }
        return held;
    }

    /** What becomes of each line. */
    private static final class Judgement {

        private final VoyageCargo cargo;
        private final Filing filing;
        private final Set<String> held;
        private final LineFaults faults;
        private final List<LineAnswer> answers = new ArrayList<>();
        private final List<ReportLine> stored = new ArrayList<>();
        private final Set<Containers.Place> places = new LinkedHashSet<>();
        private final Set<Bill> named = new LinkedHashSet<>();

        Judgement(VoyageCargo cargo, Filing filing, Set<String> held, LineFaults faults) {
            this.cargo = cargo;
            this.filing = filing;
            this.held = held;
            this.faults = faults;
        }

        int taken() {
            return (int) answers.stream().filter(LineAnswer::accepted).count();
        }

        /** A line without containers: the whole bill. */
        void bill(BillKey key, Group line) {
            Bill bill = cargo.byKey().get(key);
            Optional<ProblemCode> problem = bill == null || faults.ofLine(line).isPresent()
                    ? Optional.of(ManifestProblem.NOT_ON_MANIFEST)
                    : against(bill, cargo.placesOf(bill));
            if (bill != null && problem.isEmpty()) {
                named.add(bill);
                places.addAll(cargo.placesOf(bill));
            }
            answer(key, line, "bill", problem);
        }

        void container(BillKey key, Group line) {
            List<Containers.Place> found = cargo.places(line.text(CONTAINER));
            Optional<ProblemCode> problem = found.isEmpty()
                            || cargo.isElsewhere(line, key, found)
                            || faults.ofLine(line).isPresent()
                    ? Optional.of(ManifestProblem.NOT_ON_MANIFEST)
                    : against(found).or(() -> unweighed(line, found));
            if (problem.isEmpty()) {
                places.addAll(found);
            }
            answer(key, line, CONTAINER, problem);
        }

        /** A full container has its verified gross mass before it is loaded (SOLAS VI/2; CATALOGUE MF-02). */
        private static Optional<ProblemCode> unweighed(Group line, List<Containers.Place> found) {
            boolean known = line.number("vgm").isPresent()
                    || found.stream().anyMatch(place -> place.empty() || place.weighed());
            return known ? Optional.empty() : Optional.of(ManifestProblem.VGM_NEEDED);
        }

        private Optional<ProblemCode> against(List<Containers.Place> found) {
            return cargo.billsOf(found).stream()
                    .flatMap(bill ->
                            against(
                                    bill,
                                    found.stream()
                                            .filter(place -> place.bill()
                                                    == bill.identity().id())
                                            .toList())
                                    .stream())
                    .findFirst();
        }

        private Optional<ProblemCode> against(Bill bill, List<Containers.Place> of) {
            boolean empties = !of.isEmpty() && of.stream().allMatch(Containers.Place::empty);
            boolean arrived =
                    of.isEmpty() ? bill.arrivedAt() != null : of.stream().allMatch(place -> place.arrivedAt() != null);
            boolean released = of.isEmpty()
                    ? bill.allows(BillVerb.LOAD) || bill.state() == BillState.LOADED
                    : of.stream().allMatch(place -> place.releasedAt() != null);
            if (!filing.shipKey().equals(bill.identity().shipKey())
                    && !BillKey.sameShip(
                            filing.imo(), bill.identity().imo(), bill.identity().shipKey())) {
                return Optional.of(ManifestProblem.OTHER_SHIP);
            }
            if (!arrived) {
                return Optional.of(ManifestProblem.NOT_ARRIVED);
            }
            if (!released && !empties) {
                return Optional.of(ManifestProblem.NOT_RELEASED);
            }
            boolean holds = held.contains(bill.identity().key().subject())
                    || of.stream().anyMatch(place -> held.contains(place.number()));
            return holds ? Optional.of(ManifestProblem.HELD) : Optional.empty();
        }

        private void answer(BillKey key, Group line, String field, Optional<ProblemCode> problem) {
            Optional<Violation> wrong = faults.ofLine(line)
                    .or(() -> problem.map(
                            code -> Violation.at(line.path(field), line.text(field), code, line.text(field))));
            answers.add(Answers.line(line, wrong));
            stored.add(new ReportLine(
                    FilingKind.LOADING,
                    filing.voyageKey(),
                    key.bill(),
                    line,
                    wrong.map(Violation::code).orElse(ReportLine.TAKEN)));
        }
    }
}
