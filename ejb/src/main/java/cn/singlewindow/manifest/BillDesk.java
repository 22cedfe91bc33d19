package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.BillStates;
import cn.singlewindow.manifest.model.Entry;
import cn.singlewindow.manifest.store.Filings;
import cn.singlewindow.manifest.store.Ledger;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What customs does to bills. */
@ApplicationScoped
class BillDesk {

    /** Who decides. */
    static final String CUSTOMS = "GACC";

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REFERENCE = 64;
    private static final Set<BillVerb> NEED_A_REASON =
            Set.of(BillVerb.REFUSE, BillVerb.REFUSE_LOADING, BillVerb.FORBID_DISCHARGE);

    @Inject
    StoredBills bills;

    @Inject
    Filings filings;

    @Inject
    Ledger ledger;

    @Inject
    ManifestLawBook lawBook;

    @Inject
    Teller teller;

    @Inject
    Now now;

    void decide(Scope scope, DecideBill command) {
        requireCustoms(scope);
        requireDecision(command.decision(), command.note());
        Bill bill = bills.lock(scope, command.bill()).orElseThrow(Manifests::notFound);
        bill.requireVersion(command.version());
        refuseWhereDeclared(bill, command.decision());
        Instant at = now.instant();
        bill.apply(command.decision(), Actor.of(scope), command.note(), at);
        bills.save(bill, at);
        tell(scope, List.of(bill), command.decision());
    }

    /** @return how many bills were decided */
    int decide(Scope scope, DecideFiling command) {
        requireCustoms(scope);
        requireDecision(command.decision(), command.note());
        Filings.Stored filing = filings.find(scope, command.number()).orElseThrow(Manifests::notFound);
        Instant at = now.instant();
        List<Bill> decided = new ArrayList<>();
        for (Bill bill : bills.lockFiling(filing.id())) {
            boolean declared = refuses(command.decision()) && bill.balance().linkedPackages() > 0;
            if (!declared && bill.applyIfAllowed(command.decision(), Actor.of(scope), command.note(), at)) {
                bills.save(bill, at);
                decided.add(bill);
            }
        }
        if (decided.isEmpty()) {
            throw Rejected.because(
                    ManifestProblem.STATE_CONFLICT, command.decision().name());
        }
        tell(scope, decided, command.decision());
        return decided.size();
    }

    void book(Scope scope, BookLedger command) {
        requireCustoms(scope);
        requireLength("note", command.note(), 0, LONGEST_NOTE);
        requireLength("reference", command.reference(), 1, LONGEST_REFERENCE);
        if (command.packages() < 0 || command.kilograms().signum() < 0 || command.kind() == LedgerKind.RELEASE) {
            throw Rejected.because(ManifestProblem.PACKAGES_NEEDED);
        }
        Bill bill = bills.lock(scope, command.bill()).orElseThrow(Manifests::notFound);
        bill.requireVersion(command.version());
        Instant at = now.instant();
        Entry entry =
                new Entry(command.kind(), command.packages(), command.kilograms(), command.reference(), command.note());
        write(bill, entry, Actor.of(scope), at);
        teller.changed(List.of(bill));
        teller.done(
                scope,
                "manifest.ledger.book",
                bill.identity().key(),
                command.kind().name());
    }

    /** Books an entry and closes the bill where nothing is left. */
    void write(Bill bill, Entry entry, Actor actor, Instant at) {
        bill.writeOff(entry.packages(), entry.kilograms(), lawBook.today().number("ledger.residue.percent"));
        if (!ledger.book(bill.identity().id(), entry, actor.name(), at)) {
            throw Rejected.because(ManifestProblem.ALREADY_BOOKED, entry.reference());
        }
        if (entry.kind() == LedgerKind.ABANDONMENT && bill.balance().state() == LedgerState.WRITTEN_OFF) {
            bill.abandon();
        }
        boolean ended = bill.balance().state() == LedgerState.WRITTEN_OFF
                || bill.balance().state() == LedgerState.ABANDONED;
        if (ended) {
            bill.applyIfAllowed(BillVerb.WRITE_OFF, actor, entry.reference(), at);
        }
        bills.save(bill, at);
    }

    private void tell(Scope scope, List<Bill> decided, BillVerb decision) {
        teller.changed(decided);
        for (Bill bill : decided) {
            if (refuses(decision) || decision == BillVerb.FORBID_DISCHARGE) {
                teller.toFiler(bill, "manifest.notice." + decision);
            }
        }
        Bill first = decided.get(0);
        teller.done(scope, "manifest.bill.decide", first.identity().key(), decision.name() + " " + decided.size());
    }

    private static boolean refuses(BillVerb decision) {
        return decision == BillVerb.REFUSE || decision == BillVerb.REFUSE_LOADING;
    }

    /** What a declaration was accepted for does not vanish under it. */
    private static void refuseWhereDeclared(Bill bill, BillVerb decision) {
        if (refuses(decision) && bill.balance().linkedPackages() > 0) {
            throw Rejected.because(
                    ManifestProblem.LINKED_TO_DECLARATION, bill.identity().written());
        }
    }

    private static void requireDecision(BillVerb decision, String note) {
        requireLength("note", note, 0, LONGEST_NOTE);
        if (!BillStates.DECISIONS.contains(decision)) {
            throw Rejected.because(ManifestProblem.STATE_CONFLICT, decision.name());
        }
        if (NEED_A_REASON.contains(decision) && note.isBlank()) {
            throw Rejected.because(ManifestProblem.REASON_NEEDED);
        }
    }

    static void requireCustoms(Scope scope) {
        scope.require(Permission.MANIFEST_DECIDE);
        if (!scope.agency().filter(CUSTOMS::equals).isPresent()) {
            throw Rejected.because(ManifestProblem.ONLY_CUSTOMS);
        }
    }

    static void requireLength(String path, String text, int least, int most) {
        if (text.strip().length() < least || text.length() > most) {
            throw new Rejected(List.of(Violation.at(
                    path, text, ManifestProblem.TEXT_LENGTH, Integer.toString(least), Integer.toString(most))));
        }
    }
}
