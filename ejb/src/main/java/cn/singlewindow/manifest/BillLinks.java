package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.Entry;
import cn.singlewindow.manifest.model.Link;
import cn.singlewindow.manifest.rules.MatchRules;
import cn.singlewindow.manifest.store.Containers;
import cn.singlewindow.manifest.store.Ledger;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Declarations and their bills: claimed at acceptance, written off at release, given back when a declaration falls. */
@ApplicationScoped
class BillLinks {

    @Inject
    StoredBills bills;

    @Inject
    Ledger ledger;

    @Inject
    Containers containers;

    @Inject
    BillDesk desk;

    @Inject
    ManifestLawBook lawBook;

    @Inject
    Teller teller;

    @Inject
    Now now;

    List<Violation> match(DeclaredPart part) {
        return MatchRules.check(part, bills.status(part.key()), lawBook.today());
    }

    void link(DeclaredPart part, Actor actor) {
        Optional<Bill> found = bills.lock(part.key());
        List<Violation> wrong = MatchRules.check(part, found.map(BillLinks::status), lawBook.today());
        if (!wrong.isEmpty()) {
            throw new Rejected(wrong);
        }
        found.ifPresent(bill -> link(bill, part, actor));
    }

    private void link(Bill bill, DeclaredPart part, Actor actor) {
        Instant at = now.instant();
        ledger.link(
                new Link(
                        0,
                        bill.identity().id(),
                        part.seqNo(),
                        part.packages(),
                        part.kilograms(),
                        part.containers(),
                        Link.LINKED),
                at);
        bill.claim(part.packages(), part.kilograms());
        bill.applyIfAllowed(BillVerb.LINK, actor, part.seqNo(), at);
        bills.save(bill, at);
        teller.changed(List.of(bill));
    }

    /** Customs released the goods: written off, and for exports the way to the ship is free. */
    void release(String seqNo, Actor actor) {
        ledger.lock(seqNo).filter(link -> link.state().equals(Link.LINKED)).ifPresent(link -> release(link, actor));
    }

    private void release(Link link, Actor actor) {
        Bill bill = bills.lock(link.bill()).orElseThrow(Manifests::notFound);
        Instant at = now.instant();
        ledger.move(link, Link.RELEASED, at);
        if (bill.identity().isOutbound()) {
            containers.release(bill.identity().id(), link.containers(), at);
        }
        Entry entry = new Entry(LedgerKind.RELEASE, link.packages(), link.kilograms(), link.seqNo(), "");
        if (bill.identity().isOutbound() && bill.openPackages() <= link.packages()) {
            bill.applyIfAllowed(BillVerb.RELEASE, actor, link.seqNo(), at);
        }
        desk.write(bill, entry, actor, at);
        teller.changed(List.of(bill));
    }

    /** The declaration was taken back, refused or returned before release. */
    void free(String seqNo, Actor actor) {
        ledger.lock(seqNo).filter(link -> link.state().equals(Link.LINKED)).ifPresent(link -> free(link, actor));
    }

    private void free(Link link, Actor actor) {
        Bill bill = bills.lock(link.bill()).orElseThrow(Manifests::notFound);
        Instant at = now.instant();
        ledger.move(link, Link.FREED, at);
        bill.free(link.packages(), link.kilograms());
        if (bill.balance().linkedPackages() == 0) {
            BillVerb back = bill.arrivedAt() == null ? BillVerb.UNLINK : BillVerb.UNLINK_ARRIVED;
            bill.applyIfAllowed(back, actor, link.seqNo(), at);
        }
        bills.save(bill, at);
        teller.changed(List.of(bill));
    }

    private static BillStatus status(Bill bill) {
        Bill.Identity of = bill.identity();
        return new BillStatus(
                of.key(),
                of.direction(),
                bill.state(),
                bill.balance().state(),
                of.imo(),
                of.shipKey(),
                bill.cargo().packages(),
                bill.cargo().kilograms(),
                List.copyOf(bill.cargo().containers()),
                bill.balance().linkedPackages(),
                bill.balance().linkedKg(),
                bill.arrivedAt());
    }
}
