package cn.singlewindow.vessel;

import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.store.PortBook;
import cn.singlewindow.vessel.store.VisitSearch;
import cn.singlewindow.vessel.store.Visits;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The door to port calls (CATALOGUE VD-01 to VD-05, B.1). Every method takes the scope first; what lies outside it is
 * NOT_FOUND: an enterprise sees the calls that it opened, maritime, customs and border inspection their part of all. Commands
 * with a key are done once. Refusals are {@link Rejected} and leave nothing behind. Instants are UTC, lengths metres.
 */
@Stateless
@Application({"VD-01", "VD-02", "VD-03", "VD-04", "VD-05"})
public class PortCalls {

    @Inject
    CallOpening opening;

    @Inject
    CallParts parts;

    @Inject
    Reader reader;

    @Inject
    OncePerKey once;

    @Inject
    Transactions transactions;

    @Inject
    Visits visits;

    @Inject
    VisitSearch search;

    @Inject
    PortBook portBook;

    @Inject
    LawBook lawBook;

    /** What reading and all rules say of a form; stores nothing. Needs VESSEL_FILE. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CallReport check(Scope scope, CallForm form) {
        scope.require(Permission.VESSEL_FILE);
        return parts.check(form);
    }

    /**
     * Opens a call of a filed ship (VD-01). Needs VESSEL_FILE.
     *
     * @throws Rejected VD-001 to VD-025 at their paths; VD-051, VD-052 for a ship that is not filed or not in force; VD-053 if it
     *     overlaps with another call of the ship (R1)
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView open(Scope scope, OpenCall command) {
        scope.require(Permission.VESSEL_FILE);
        String visit = once.answer(
                scope,
                command.key(),
                "vessel.open",
                RecordJson.write(command.form()),
                () -> opening.open(scope, command.form()));
        return found(scope, visit);
    }

    /**
     * Declares parts of a call (VD-02 R3, VD-03, VD-04). Needs VESSEL_FILE. An agency that was done with what changes looks
     * again.
     *
     * @throws Rejected with every violation at its row; VD-109 once a clearance is issued
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeclarationAnswer declare(Scope scope, DeclareParts command) {
        scope.require(Permission.VESSEL_FILE);
        String answer = once.answer(
                scope,
                command.key(),
                "vessel.declare",
                command.visit() + command.partial() + RecordJson.write(command.form()),
                () -> RecordJson.write(parts.declare(scope, command)));
        return RecordJson.read(answer, DeclarationAnswer.class);
    }

    /** A call as the reader may see it. Needs VESSEL_READ. */
    public VisitView find(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        return reader.find(scope, visit);
    }

    /** A page of calls, the newest first. Needs VESSEL_READ. */
    public Page<VisitRow> search(Scope scope, VisitQuery query) {
        scope.require(Permission.VESSEL_READ);
        return search.search(scope, query);
    }

    /** What others know a call by, if there is one within the scope. Needs VESSEL_READ. */
    public Optional<VisitRef> ref(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        return visits.ref(scope, visit);
    }

    /** The newest call of a ship's voyage within the scope. Needs VESSEL_READ. @param voyage number inward or outward */
    public Optional<VisitRef> ofVoyage(Scope scope, String imo, String voyage) {
        scope.require(Permission.VESSEL_READ);
        return visits.ofVoyage(scope, imo, voyage);
    }

    /** The berths of today with their limits. */
    public List<BerthView> berths(Scope scope) {
        scope.require(Permission.VESSEL_READ);
        return portBook.berths(lawBook.now().day());
    }

    /** The coded grounds that the scope's agency may give today for a verb such as REFUSE, ORDER_BOARDING, DETAIN. */
    public List<String> grounds(Scope scope, String verb) {
        scope.require(Permission.VESSEL_READ);
        return portBook.grounds(verb, scope.agency().orElse(""), lawBook.now().day());
    }

    private VisitView found(Scope scope, String visit) {
        return transactions.run(() -> reader.find(scope, visit));
    }
}
