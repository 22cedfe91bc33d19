package cn.singlewindow.vessel;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.Ship;
import cn.singlewindow.vessel.rules.ConveyanceRules;
import cn.singlewindow.vessel.store.ConveyanceRegister;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The door to the filing of aircraft, trains and trucks (CATALOGUE VD-01). An enterprise sees those that it filed, agencies all; customs
 * verifies. Masses are kilograms.
 */
@Stateless
@Application("VD-01")
public class Conveyances {

    private static final int MOST = 200;
    private static final String CUSTOMS = "GACC";
    private static final String SUBJECT = "vessel.conveyance";

    @Inject
    ConveyanceRegister register;

    @Inject
    LawBook lawBook;

    @Inject
    OncePerKey once;

    @Inject
    Transactions transactions;

    @Inject
    IdSource ids;

    @Inject
    AuditTrail audit;

    /** Files one, or its new particulars, which are verified again. Needs VESSEL_FILE. @throws Rejected with all violations; VD-139 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConveyanceView file(Scope scope, FileConveyance command) {
        scope.require(Permission.VESSEL_FILE);
        long filer = scope.enterprise().orElseThrow(() -> Rejected.because(VesselProblem.ONLY_ENTERPRISES));
        return once.answer(
                scope,
                command.key(),
                "vessel.conveyance.file",
                RecordJson.write(command),
                ConveyanceView.class,
                () -> file(scope, filer, command));
    }

    private ConveyanceView file(Scope scope, long filer, FileConveyance command) {
        Law law = lawBook.now();
        Findings findings = new Findings();
        Group group = ConveyanceRules.read(command.kind(), command.fields(), law, findings);
        if (!findings.clean()) {
            throw new Rejected(findings.violations());
        }
        String mark = group.text(command.kind().mark());
        Optional<ConveyanceRegister.Filed> known = register.lock(command.kind(), mark);
        if (known.isPresent() && known.get().filer() != filer) {
            throw Rejected.because(VesselProblem.FILED_BY_ANOTHER, mark);
        }
        ShipState state = known.map(one -> one.view().state())
                .filter(ShipState.SUSPENDED::equals)
                .orElse(ShipState.FILED);
        ConveyanceView filed = new ConveyanceView(
                known.map(one -> one.view().id()).orElseGet(ids::next),
                command.kind(),
                mark,
                state,
                group.text("operatorName"),
                group.texts(),
                known.map(one -> one.view().filedAt()).orElse(law.now()),
                law.now(),
                known.map(one -> one.view().version()).orElse(0L) + 1);
        register.store(filed, filer);
        audit.record(AuditEvent.done(SUBJECT + ".file", scope, SUBJECT, filed.id())
                .with("kind", command.kind().name()));
        return filed;
    }

    /** Verifies, suspends or reinstates one, as customs. Needs VESSEL_DECIDE. @throws Rejected NOT_FOUND, VD-052, VD-101, VD-104 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConveyanceView decide(Scope scope, DecideConveyance command) {
        scope.require(Permission.VESSEL_DECIDE);
        if (!scope.agency().orElse("").equals(CUSTOMS)) {
            throw Rejected.because(VesselProblem.AGENCY_DOES_NOT_DECIDE);
        }
        OfficerDesk.requireNote(command.note());
        return once.answer(
                scope,
                command.key(),
                "vessel.conveyance.decide",
                RecordJson.write(command),
                ConveyanceView.class,
                () -> decided(scope, command));
    }

    private ConveyanceView decided(Scope scope, DecideConveyance command) {
        ConveyanceView known = register.lock(command.kind(), command.mark())
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND))
                .view();
        if (known.version() != command.version()) {
            throw Rejected.because(VesselProblem.VERSION_CONFLICT);
        }
        register.move(
                known, Ship.next(known.state(), command.verb()), lawBook.now().now());
        audit.record(AuditEvent.done(SUBJECT + ".decide", scope, SUBJECT, known.id())
                .with("verb", command.verb().name()));
        return found(scope, command.kind(), command.mark());
    }

    /** One. Needs VESSEL_READ. @throws Rejected NOT_FOUND */
    public ConveyanceView find(Scope scope, ConveyanceKind kind, String mark) {
        scope.require(Permission.VESSEL_READ);
        return found(scope, kind, mark);
    }

    /** A page of a kind, the newest first. Needs VESSEL_READ. */
    public Page<ConveyanceView> search(Scope scope, ConveyanceKind kind, String after, int limit) {
        scope.require(Permission.VESSEL_READ);
        return register.search(scope, kind, after, Math.max(1, Math.min(MOST, limit)));
    }

    private ConveyanceView found(Scope scope, ConveyanceKind kind, String mark) {
        return register.find(scope, kind, mark).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }
}
