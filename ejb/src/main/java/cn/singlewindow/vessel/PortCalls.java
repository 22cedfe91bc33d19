package cn.singlewindow.vessel;

import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.store.Clearances;
import cn.singlewindow.vessel.store.Detentions;
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
    AgentDesk agents;

    @Inject
    OfficerDesk officers;

    @Inject
    MaritimeDesk maritime;

    @Inject
    MovementDesk movements;

    @Inject
    Blockers blockers;

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
    Clearances clearances;

    @Inject
    Detentions detentions;

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

    /**
     * Applies for entry (VD-02 R1). Needs VESSEL_FILE.
     *
     * @throws Rejected with what FAL 1 lacks; VD-007 if it is late and no reason is declared; VD-008, VD-009, VD-015 (R4)
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView applyEntry(Scope scope, ApplyEntry command) {
        return done(scope, command.visit(), command.key(), command, () -> agents.applyEntry(scope, command));
    }

    /** 确报 (VD-02 R2). Needs VESSEL_FILE. @throws Rejected VD-005, VD-008, VD-009, VD-015, VD-053, VD-113 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView confirmEta(Scope scope, ConfirmEta command) {
        return done(scope, command.visit(), command.key(), command, () -> agents.confirmEta(scope, command));
    }

    /** Lodges the entry formalities (VD-03, VD-04). Needs VESSEL_FILE. @throws Rejected VD-034, VD-108 for each part */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView lodgeInward(Scope scope, LodgeInward command) {
        return done(scope, command.visit(), command.key(), command, () -> agents.lodgeInward(scope, command));
    }

    /** Reports a movement, as agent, maritime or the window. @throws Rejected VD-102, VD-111, VD-113, VD-116 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView report(Scope scope, ReportMovement command) {
        return done(scope, command.visit(), command.key(), command, () -> movements.report(scope, command));
    }

    /**
     * Decides an agency's part (B.1). Needs VESSEL_DECIDE.
     *
     * @throws Rejected VD-101 to VD-107; VD-115 for every fact of the agency that stands against its signature; VD-134
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView decide(Scope scope, DecideCall command) {
        return done(scope, command.visit(), command.key(), command, () -> officers.decide(scope, command));
    }

    /** Answers an agency, as agent. @throws Rejected VD-128 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView answer(Scope scope, AnswerAgency command) {
        return done(scope, command.visit(), command.key(), command, () -> agents.answer(scope, command));
    }

    /** Applies for departure (VD-05 R1). Needs VESSEL_FILE. @throws Rejected VD-108, VD-111, VD-112, VD-131 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView applyDeparture(Scope scope, ApplyDeparture command) {
        return done(scope, command.visit(), command.key(), command, () -> agents.applyDeparture(scope, command));
    }

    /** Takes the application for departure back, before a clearance is issued. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView withdrawDeparture(Scope scope, EndCall command) {
        return done(scope, command.visit(), command.key(), command, () -> agents.withdrawDeparture(scope, command));
    }

    /** Cancels the call, or diverts the ship to another port, before it has arrived. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView end(Scope scope, EndCall command) {
        return done(scope, command.visit(), command.key(), command, () -> agents.end(scope, command));
    }

    /** Issues the Port Clearance, as maritime (VD-05 R2). @throws Rejected VD-115 for every fact that stands against it */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView issueClearance(Scope scope, MaritimeDecision command) {
        return done(scope, command.visit(), command.key(), command, () -> maritime.issue(scope, command));
    }

    /** Lets a clearance lapse because something has changed, as maritime (R4). */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView lapseClearance(Scope scope, MaritimeDecision command) {
        return done(scope, command.visit(), command.key(), command, () -> maritime.lapse(scope, command));
    }

    /** After a lapse, having consulted the others: the endorsements stand, or the formalities are done again (Art. 13). */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView consult(Scope scope, MaritimeDecision command, boolean redo) {
        return done(
                scope,
                command.visit(),
                command.key() + (redo ? ":redo" : ":stand"),
                command,
                () -> maritime.consult(scope, command, redo));
    }

    /** Detains a ship, as maritime; a clearance that was issued lapses. @throws Rejected VD-106, VD-117, VD-119 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView detain(Scope scope, DetainShip command) {
        return done(scope, command.visit(), command.key(), command, () -> maritime.detain(scope, command));
    }

    /** Ends a detention, as maritime. @throws Rejected VD-118 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VisitView release(Scope scope, MaritimeDecision command) {
        return done(scope, command.visit(), command.key(), command, () -> maritime.release(scope, command));
    }

    /** What stands between a call and its clearance (VD-05 R3). Needs VESSEL_READ. Arguments as {@code Texts.named} reads them. */
    public BlockerGraph blockers(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        return blockers.graph(visits.ref(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND)));
    }

    /** The clearances of a call, the newest first. Needs VESSEL_READ. */
    public List<ClearanceView> clearances(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        VisitRef ref = visits.ref(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return clearances.of(ref.id());
    }

    /** The detention of a call's ship that stands. Needs VESSEL_READ. */
    public Optional<DetentionView> detention(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        VisitRef ref = visits.ref(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return detentions.open(ref.imo());
    }

    private VisitView done(Scope scope, String visit, String key, Object command, Runnable work) {
        once.answer(scope, key, command.getClass().getSimpleName(), RecordJson.write(command), () -> {
            work.run();
            return "{}";
        });
        return found(scope, visit);
    }

    /** A call as the reader may see it. Needs VESSEL_READ. */
    public VisitView find(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        return reader.find(scope, visit);
    }

    /** A call's line in the list, without its parts. Needs VESSEL_READ. @throws Rejected NOT_FOUND */
    public VisitRow row(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        return search.find(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
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
