package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.BillStates;
import cn.singlewindow.manifest.store.CargoCounting;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The door to bills of lading (CATALOGUE MF-01, MF-02, MF-04; GD-01 R3). The goods module asks here whether a declaration has
 * its bill; customs decides bills and books the ledger. Quantities are packages and kilograms.
 */
@Stateless
@Application({"MF-01", "MF-02", "MF-04"})
public class Bills {

    @Inject
    StoredBills bills;

    @Inject
    BillLinks links;

    @Inject
    BillDesk desk;

    @Inject
    ManifestReader reader;

    @Inject
    OncePerKey once;

    @Inject
    Transactions transactions;

    @Inject
    OwnParties parties;

    @Inject
    CargoCounting counting;

    @Inject
    Now now;

    /**
     * What is known of a bill, for other modules; one look at a unique key. Numbers are compared without case, blanks,
     * full-width forms and leading zeros of the voyage (STANDARDS §4).
     *
     * @param imoOrName the ship; empty if it does not matter
     * @return nothing if no such bill stands in a manifest, or another ship carries it
     */
    public Optional<BillStatus> lookUp(String imoOrName, String voyage, String bill) {
        return bills.status(new BillKey(voyage, bill))
                .filter(found -> imoOrName.isEmpty() || BillKey.sameShip(imoOrName, found.imo(), found.shipKey()));
    }

    /** What stands against a declaration (GD-01 R3): MF-120 to MF-126; empty if it matches its bill. Changes nothing. */
    public List<Violation> match(DeclaredPart part) {
        return links.match(part);
    }

    /**
     * Claims a part of a bill for a declaration that customs accepts, in the caller's transaction; the bill is locked, so that
     * several declarations never claim more than it has.
     *
     * @throws Rejected MF-120 to MF-126
     */
    public void link(Scope scope, DeclaredPart part) {
        links.link(part, Actor.of(scope));
    }

    /** A bill as the reader may see it. Needs MANIFEST_READ. */
    public BillView find(Scope scope, BillKey key) {
        scope.require(Permission.MANIFEST_READ);
        return reader.bill(scope, key);
    }

    /**
     * A page of bills, newest first: an enterprise those that it filed and those that name it or one for whom it declares. Needs
     * MANIFEST_READ.
     */
    public Page<BillRow> search(Scope scope, BillQuery query) {
        scope.require(Permission.MANIFEST_READ);
        return bills.search(scope, parties.codes(scope), query, now.instant());
    }

    /** How much cargo waits for the reader, each counted up to 1000. Needs MANIFEST_READ. */
    public CargoCounts counts(Scope scope) {
        scope.require(Permission.MANIFEST_READ);
        return counting.count(scope, now.instant());
    }

    /** What customs may decide on a bill in this state. */
    public Set<BillVerb> decisions(BillState state) {
        return BillStates.decisions(state);
    }

    /** Decides a bill as customs. Needs MANIFEST_DECIDE. @throws Rejected MF-101 to MF-107 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BillView decide(Scope scope, DecideBill command) {
        once(scope, command.idempotencyKey(), "decide-bill", command, () -> desk.decide(scope, command));
        return found(scope, command.bill());
    }

    /** Decides all bills of a filing alike. Needs MANIFEST_DECIDE. @return the filing's bills, at most 1000 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FilingView decide(Scope scope, DecideFiling command) {
        once(scope, command.idempotencyKey(), "decide-filing", command, () -> desk.decide(scope, command));
        return transactions.run(() -> reader.filing(scope, command.number()));
    }

    /** Books re-export or abandonment. Needs MANIFEST_DECIDE. @throws Rejected MF-113, MF-117 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BillView book(Scope scope, BookLedger command) {
        once(scope, command.idempotencyKey(), "book-ledger", command, () -> desk.book(scope, command));
        return found(scope, command.bill());
    }

    private void once(Scope scope, String key, String kind, Object command, Runnable work) {
        once.answer(scope, key, kind, RecordJson.write(command), () -> {
            work.run();
            return "{}";
        });
    }

    private BillView found(Scope scope, BillKey key) {
        return transactions.run(() -> reader.bill(scope, key));
    }
}
