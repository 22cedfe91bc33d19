package cn.singlewindow.vessel;

import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.LicenceAdvice;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.Ship;
import cn.singlewindow.vessel.model.TonnageRate;
import cn.singlewindow.vessel.store.Licences;
import cn.singlewindow.vessel.store.ShipRegister;
import cn.singlewindow.vessel.store.Visits;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tonnage tax 船舶吨税 (CATALOGUE VD-06, X8; Vessel Tonnage Tax Law 2018). Amounts in fen, terms in days, net tonnage in whole tons.
 * The ship's tonnage and flag on the day of the declaration count; later changes do not touch a licence.
 */
@Stateless
@Application("VD-06")
public class TonnageTax {

    private static final Set<String> HALVED = Set.of("TUG", "BARGE");
    private static final Set<String> GROUNDS =
            Set.of("GRACE_24H", "REFUGE", "QUARANTINE", "REPAIR", "NEWLY_BOUGHT", "MILITARY", "OTHER");
    private static final Set<String> EXTENSIONS = Set.of("REFUGE", "QUARANTINE", "REPAIR", "REQUISITION");
    private static final String CUSTOMS = "GACC";
    private static final int LONGEST_RECEIPT = 40;
    private static final int MOST_DAYS = 365;
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Visits visits;

    @Inject
    ShipRegister register;

    @Inject
    Licences licences;

    @Inject
    LawBook lawBook;

    @Inject
    BusinessCalendar calendar;

    @Inject
    OncePerKey once;

    @Inject
    Transactions transactions;

    @Inject
    Teller teller;

    /** The grounds of an exemption, sorted. */
    public static List<String> exemptions() {
        return GROUNDS.stream().sorted().toList();
    }

    /** What licences would cost the ship of a call, and which is the cheapest for a year like the last. Needs VESSEL_READ. */
    public DuesAdvice advise(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        PortCall call = visits.find(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        Law law = lawBook.now();
        Ship ship = ship(call);
        List<LocalDate> before = licences.calls(ship.id(), law.now().minus(YEAR));
        Map<Integer, Long> years = LicenceAdvice.costs(
                law.day(), before, term -> assess(ship, visit, term, law).amountFen());
        List<DuesAdvice.Option> options = TonnageRate.TERMS.stream()
                .map(term -> new DuesAdvice.Option(
                        term, assess(ship, visit, term, law).amountFen(), years.getOrDefault(term, 0L)))
                .toList();
        int best = options.stream()
                .min(Comparator.comparingLong(DuesAdvice.Option::yearFen))
                .map(DuesAdvice.Option::term)
                .orElse(TonnageRate.TERMS.get(0));
        return new DuesAdvice(options, best, before.size());
    }

    /** Tonnage tax of the ship of a call. Needs VESSEL_READ. Border inspection does not see it. */
    public List<DuesView> of(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        if (scope.agency().filter("NIA"::equals).isPresent()) {
            return List.of();
        }
        PortCall call = visits.find(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return licences.ofShip(call.identity().shipId());
    }

    /**
     * Declares tonnage tax; it is assessed at once. The licence begins on the day after the one in force, or on the day of arrival.
     * Below fifty yuan nothing is charged. Needs VESSEL_FILE.
     *
     * @throws Rejected VD-126 for another term
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DuesView declare(Scope scope, DeclareDues command) {
        scope.require(Permission.VESSEL_FILE);
        String id = once.answer(
                scope, command.key(), "vessel.dues.declare", RecordJson.write(command), () -> declared(scope, command));
        return found(scope, Long.parseLong(id));
    }

    private String declared(Scope scope, DeclareDues command) {
        PortCall call =
                visits.load(scope, command.visit()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (!TonnageRate.TERMS.contains(command.term())) {
            throw new Rejected(List.of(
                    Violation.at("term", Integer.toString(command.term()), VesselProblem.LICENCE_TERM_UNKNOWN)));
        }
        Law law = lawBook.now();
        Ship ship = ship(call);
        DuesView assessed = from(assess(ship, command.visit(), command.term(), law), start(call, law));
        long id =
                licences.insert(ship.id(), call.identity().id(), call.identity().agent(), assessed, law.now());
        tell(scope, "assessed", call, assessed, id, law);
        return Long.toString(id);
    }

    private LocalDate start(PortCall call, Law law) {
        LocalDate arrival = call.times().ata() == null
                ? law.day()
                : calendar.dateOf(call.times().ata());
        return licences.ofShip(call.identity().shipId()).stream()
                .filter(one -> one.state() == DuesState.LICENCE_VALID || one.state() == DuesState.EXPIRED)
                .map(one -> one.expiresOn().plusDays(1))
                .filter(next -> next.isAfter(arrival))
                .max(Comparator.naturalOrder())
                .orElse(arrival);
    }

    /** What a licence from today would cost. */
    private DuesView assess(Ship ship, String visit, int term, Law law) {
        int tonnage = ship.particulars()
                .netTonnage()
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        String flag = ship.particulars().flag();
        boolean preferential = licences.isPreferential(flag, law.day());
        boolean half = HALVED.contains(ship.particulars().shipType());
        TonnageRate band = licences.rates(law.day()).stream()
                .filter(one -> one.holds(tonnage))
                .findFirst()
                .orElseThrow(() -> Rejected.because(VesselProblem.NOT_DETERMINABLE));
        long fen = band.fen(tonnage, term, preferential, half);
        boolean exempt = fen < law.number("dues.exempt.fen").longValueExact();
        return new DuesView(
                0,
                visit,
                exempt ? DuesState.LICENCE_VALID : DuesState.ASSESSED,
                term,
                tonnage,
                flag,
                preferential,
                band.rate(term, preferential),
                half,
                exempt ? "UNDER_50" : "",
                exempt ? 0 : fen,
                0,
                law.day(),
                law.day().plusDays(term - 1L),
                0,
                law.now(),
                exempt ? null : law.day().plusDays(law.integer("dues.days")),
                exempt ? SettleDues.Settlement.EXEMPT.name() : "",
                "",
                1);
    }

    private static DuesView from(DuesView of, LocalDate start) {
        return new DuesView(
                of.id(),
                of.visit(),
                of.state(),
                of.term(),
                of.netTonnage(),
                of.flag(),
                of.preferential(),
                of.rate(),
                of.half(),
                of.exemption(),
                of.amountFen(),
                of.surchargeFen(),
                start,
                start.plusDays(of.term() - 1L),
                of.extensionDays(),
                of.declaredAt(),
                of.dueOn(),
                of.settlement(),
                of.receipt(),
                of.version());
    }

    /** Confirms payment, guarantee or exemption, as customs. Needs VESSEL_DECIDE. @throws Rejected VD-104, VD-106, VD-114, VD-127 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DuesView settle(Scope scope, SettleDues command) {
        requireCustoms(scope);
        once.answer(scope, command.key(), "vessel.dues.settle", RecordJson.write(command), () -> {
            DuesView dues = locked(scope, command.id());
            if (dues.state() != DuesState.ASSESSED) {
                throw Rejected.because(
                        VesselProblem.DUES_NOT_IN_THIS_STATE, dues.state().name());
            }
            requireProof(command);
            Law law = lawBook.now();
            licences.settle(dues, command.settlement().name(), command.ground(), command.receipt(), law.now());
            PortCall call =
                    visits.find(scope, dues.visit()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
            tell(scope, command.settlement().name().toLowerCase(Locale.ROOT), call, dues, dues.id(), law);
            teller.toAgent("vessel.notice.dues", call, command.settlement().name());
            return "{}";
        });
        return found(scope, command.id());
    }

    private static void requireProof(SettleDues command) {
        boolean exempt = command.settlement() == SettleDues.Settlement.EXEMPT;
        if (exempt && !GROUNDS.contains(command.ground())) {
            throw new Rejected(
                    List.of(Violation.at("ground", command.ground(), VesselProblem.UNKNOWN_GROUND, command.ground())));
        }
        int least = exempt ? 0 : 1;
        if (command.receipt().strip().length() < least || command.receipt().length() > LONGEST_RECEIPT) {
            throw new Rejected(List.of(Violation.at(
                    "receipt",
                    command.receipt(),
                    VesselProblem.TEXT_LENGTH,
                    Integer.toString(least),
                    Integer.toString(LONGEST_RECEIPT))));
        }
    }

    /** Extends a licence in force, as customs (R4). @param ground REFUGE, QUARANTINE, REPAIR or REQUISITION @param days 1 to 365 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DuesView extend(Scope scope, long id, String ground, int days, String key) {
        requireCustoms(scope);
        once.answer(scope, key, "vessel.dues.extend", id + ground + days, () -> {
            DuesView dues = locked(scope, id);
            if (dues.state() != DuesState.LICENCE_VALID && dues.state() != DuesState.EXPIRED) {
                throw Rejected.because(
                        VesselProblem.DUES_NOT_IN_THIS_STATE, dues.state().name());
            }
            if (!EXTENSIONS.contains(ground) || days < 1 || days > MOST_DAYS) {
                throw new Rejected(List.of(Violation.at("ground", ground, VesselProblem.UNKNOWN_GROUND, ground)));
            }
            Law law = lawBook.now();
            licences.extend(dues, ground, days, scope.actor(), law.now());
            PortCall call =
                    visits.find(scope, dues.visit()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
            tell(scope, "extended", call, dues, id, law);
            return "{}";
        });
        return found(scope, id);
    }

    private void tell(Scope scope, String event, PortCall call, DuesView dues, long id, Law law) {
        teller.told(
                scope,
                "vessel.dues." + event,
                call,
                new VesselEvent.Dues(
                        event,
                        call.identity().visit(),
                        call.identity().imo(),
                        id,
                        dues.term(),
                        dues.amountFen(),
                        law.now()));
    }

    private Ship ship(PortCall call) {
        return register.find(call.identity().imo()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private DuesView locked(Scope scope, long id) {
        return licences.lock(scope, id).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private DuesView found(Scope scope, long id) {
        return transactions.run(() -> locked(scope, id));
    }

    private static void requireCustoms(Scope scope) {
        scope.require(Permission.VESSEL_DECIDE);
        if (!scope.agency().orElse("").equals(CUSTOMS)) {
            throw Rejected.because(VesselProblem.AGENCY_DOES_NOT_DECIDE);
        }
    }
}
