package cn.singlewindow.vessel;

import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.Ship;
import cn.singlewindow.vessel.rules.VesselRules;
import cn.singlewindow.vessel.store.ShipRegister;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * The register of ships 船舶备案 (CATALOGUE VD-01). Every reader of calls may read it: what it holds stands in public registers.
 * Tonnages in tons, lengths in metres.
 */
@Stateless
@Application("VD-01")
public class Ships {

    private static final int MOST = 200;

    @Inject
    ShipRegister register;

    @Inject
    LawBook lawBook;

    @Inject
    OncePerKey once;

    @Inject
    Transactions transactions;

    @Inject
    IdSource ids;

    @Inject
    Teller teller;

    /**
     * Files a ship, or its new particulars: the same IMO number is the same ship, whatever it is called now; who it was stays in
     * its history, and approvals are checked again (R3). Needs VESSEL_FILE.
     *
     * @throws Rejected with all violations (R1: V4, V5)
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ShipView file(Scope scope, FileShip command) {
        scope.require(Permission.VESSEL_FILE);
        long filer = scope.enterprise().orElseThrow(() -> Rejected.because(VesselProblem.ONLY_ENTERPRISES));
        String imo = once.answer(
                scope,
                command.key(),
                "vessel.ship.file",
                RecordJson.write(command.form()),
                () -> file(scope, filer, command.form()));
        return transactions.run(() -> found(imo));
    }

    private String file(Scope scope, long filer, CallForm form) {
        Law law = lawBook.now();
        Findings findings = new Findings();
        CallFacts facts = VesselRules.read(form, law, findings);
        if (form.all(CallSection.SHIP).isEmpty()) {
            throw Rejected.because(VesselProblem.SECTION_MISSING, CallSection.SHIP.name());
        }
        if (!findings.clean()) {
            throw new Rejected(findings.violations());
        }
        String imo = facts.first(CallSection.SHIP).text("imoNumber");
        Ship.Particulars particulars = Ship.Particulars.of(facts.first(CallSection.SHIP));
        Optional<Ship> known = register.load(imo);
        Ship ship = known.orElseGet(() -> new Ship(ids.next(), 0, imo, ShipState.FILED, particulars, filer));
        ShipState state = ship.refiled(particulars);
        if (known.isEmpty()) {
            register.insert(ship, law.now());
        } else {
            register.update(ship, state, particulars, filer, law.now());
        }
        if (facts.has(CallSection.CERTIFICATE)) {
            register.certificates(ship.id(), facts.all(CallSection.CERTIFICATE));
        }
        teller.ship(
                scope,
                "vessel.ship.file",
                ship.id(),
                ship.version() + 1,
                new VesselEvent.ShipFiled(
                        imo, particulars.name(), particulars.flag(), state, ship.changesIdentity(particulars)));
        return imo;
    }

    /** Verifies, suspends or reinstates, as maritime. Needs VESSEL_DECIDE. @throws Rejected VD-052, VD-101, VD-104 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ShipView decide(Scope scope, DecideShip command) {
        scope.require(Permission.VESSEL_DECIDE);
        if (!scope.agency().orElse("").equals(PortCall.MARITIME)) {
            throw Rejected.because(VesselProblem.AGENCY_DOES_NOT_DECIDE);
        }
        once.answer(scope, command.key(), "vessel.ship.decide", RecordJson.write(command), () -> {
            Ship ship = register.load(command.imo()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
            if (ship.version() != command.version()) {
                throw Rejected.because(VesselProblem.VERSION_CONFLICT);
            }
            ShipState to = ship.after(command.verb());
            register.move(ship, to, lawBook.now().now());
            Ship.Particulars of = ship.particulars();
            teller.ship(
                    scope,
                    "vessel.ship." + command.verb().name().toLowerCase(Locale.ROOT),
                    ship.id(),
                    ship.version() + 1,
                    new VesselEvent.ShipFiled(ship.imo(), of.name(), of.flag(), to, false));
            return "{}";
        });
        return transactions.run(() -> found(command.imo()));
    }

    /** A ship. Needs VESSEL_READ. */
    public ShipView find(Scope scope, String imo) {
        scope.require(Permission.VESSEL_READ);
        return found(imo);
    }

    /** Ships in order of IMO number. @param text start of IMO number, MMSI or call sign, part of the name; or empty */
    public Page<ShipView> search(Scope scope, String text, String after, int limit) {
        scope.require(Permission.VESSEL_READ);
        return register.search(text.strip(), after, Math.max(1, Math.min(MOST, limit)));
    }

    private ShipView found(String imo) {
        return register.view(imo).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }
}
