package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.manifest.store.DueReports;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.manifest.store.Voyages;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.Subscriber;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.platform.watchdog.Watchdogs;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows ships: on arrival their inward bills are matched and the clock of what is left begins (W13); when they sail, their
 * loaded bills sail with them and the tallies fall due (MF-03 R1, W12).
 */
@ApplicationScoped
class VisitFollower implements Subscriber {

    static final String DUE_REPORT = "manifest.due-report";

    private static final String ARRIVED = "vessel.visit.arrive";
    private static final String SAILED = "vessel.visit.sail";
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    @Inject
    StoredBills bills;

    @Inject
    Voyages voyages;

    @Inject
    DueReports dueReports;

    @Inject
    Watchdogs watchdogs;

    @Inject
    ManifestLawBook lawBook;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Teller teller;

    /** What the vessel module says of a change, as far as it matters here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Visit(
            String imo,
            String shipName,
            String voyageIn,
            String voyageOut,
            @Nullable Instant ata,
            @Nullable Instant atd,
            Instant at) {

        boolean carries(Bill bill) {
            Bill.Identity of = bill.identity();
            return BillKey.sameShip(imo, of.imo(), of.shipKey()) || BillKey.sameShip(shipName, of.imo(), of.shipKey());
        }
    }

    @Override
    public String name() {
        return "manifest.visits";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ARRIVED, SAILED);
    }

    @Override
    public void receive(Delivery delivery) {
        Visit visit = read(delivery.event().payload());
        if (delivery.event().topic().equals(ARRIVED)) {
            arrive(visit, visit.ata() == null ? visit.at() : visit.ata());
        } else {
            sail(visit, visit.atd() == null ? visit.at() : visit.atd());
        }
    }

    private void arrive(Visit visit, Instant when) {
        String voyage = new BillKey(visit.voyageIn(), "").voyage();
        List<Bill> matched = new ArrayList<>();
        for (Bill bill : bills.lockVoyage(voyage, "I")) {
            if (visit.carries(bill)) {
                bill.arrived(when);
                bill.applyIfAllowed(BillVerb.MATCH, Actor.window(name()), "", visit.at());
                bills.save(bill, visit.at());
                matched.add(bill);
            }
        }
        teller.changed(matched);
        Instant residue = calendar.startOf(calendar.dateOf(when)
                .plusMonths(lawBook.today().integer("residue.months"))
                .plusDays(1));
        matched.stream()
                .map(bill -> bill.identity().filing())
                .distinct()
                .forEach(filing -> watchdogs.arm(ResidueIsLeft.KIND, ManifestEvent.FILING, filing, residue));
    }

    private void sail(Visit visit, Instant when) {
        ManifestLaw law = lawBook.today();
        String out = new BillKey(visit.voyageOut(), "").voyage();
        List<Bill> sailed = new ArrayList<>();
        for (Bill bill : bills.lockVoyage(out, "E")) {
            if (visit.carries(bill) && bill.applyIfAllowed(BillVerb.SAIL, Actor.window(name()), "", visit.at())) {
                bills.save(bill, visit.at());
                sailed.add(bill);
            }
        }
        teller.changed(sailed);
        expect(visit, out, "E", FilingKind.TALLY_OUT, when, when.plus(law.minutes("tally.out.minutes")));
        String in = new BillKey(visit.voyageIn(), "").voyage();
        expect(visit, in, "I", FilingKind.TALLY_IN, when, when.plus(law.minutes("tally.in.minutes")));
    }

    /** No discharge ends after the ship has left, so that the inward tally is due then at the latest. */
    private void expect(Visit visit, String voyage, String way, FilingKind kind, Instant since, Instant due) {
        if (voyage.isEmpty() || voyages.since(voyage, way).isEmpty()) {
            return;
        }
        dueReports
                .expect(voyage, BillKey.ship(visit.shipName()), visit.imo(), kind, "", since, due)
                .ifPresent(id -> watchdogs.arm(TallyIsOverdue.KIND, DUE_REPORT, id, due));
    }

    private static Visit read(String payload) {
        try {
            return MAPPER.readValue(payload, Visit.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException(damaged);
        }
    }
}
