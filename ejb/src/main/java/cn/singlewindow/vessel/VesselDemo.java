package cn.singlewindow.vessel;

import cn.singlewindow.platform.access.DemoAccounts;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Fills the demonstration with ships and calls in all states, through the doors, as if they had been handled in time. Only when the
 * system property {@code singlewindow.demo} is true, there is no call yet and the demonstration's ship agents are active.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VesselDemo {

    private static final Logger LOG = Logger.getLogger(VesselDemo.class);
    private static final int MOST_ATTEMPTS = 60;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Scope MSA = agency("maritime", "MSA");
    private static final Scope GACC = agency("customs", "GACC");
    private static final Scope NIA = agency("border", "NIA");

    @Resource
    TimerService timers;

    @Inject
    Ships ships;

    @Inject
    PortCalls calls;

    @Inject
    Persons persons;

    @Inject
    TonnageTax tax;

    @Inject
    WatchLists watchLists;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private int attempts;

    @PostConstruct
    void begin() {
        if (Boolean.getBoolean("singlewindow.demo")) {
            again();
        }
    }

    private void again() {
        timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void load() {
        if (database.exists("SELECT 1 FROM vessel_visit LIMIT 1")) {
            return;
        }
        boolean ready = database.number(
                        "SELECT COUNT(*) FROM enterprise WHERE id IN (?, ?) AND state = 'ACTIVE'",
                        DemoAccounts.AGENT,
                        DemoAccounts.OTHER_AGENT)
                == 2;
        if (ready) {
            fill();
        } else if (attempts++ < MOST_ATTEMPTS) {
            again();
        }
    }

    void fill() {
        watchLists.load(NIA, "WANTED", listed("SANTOS", "JOSE MARIA", LocalDate.of(1980, 3, 12)));
        watchLists.load(NIA, "ATTENTION", listed("KOWALSKI", "PIOTR", LocalDate.of(1975, 7, 1)));
        Instant now = clock.instant();
        int number = 0;
        List<CsvTable.Line> particulars = CsvTable.read(VesselDemo.class, "demo_ships.csv");
        particulars.forEach(line -> attempt("ship", () -> file(line)));
        for (CsvTable.Line line : CsvTable.read(VesselDemo.class, "demo_calls.csv")) {
            DemoCall call = DemoCall.of(++number, line, particulars, now);
            attempt("call " + number, () -> tell(call, now));
        }
        LOG.infof("demonstration: %d calls", number);
    }

    private static List<WatchLists.Listed> listed(String family, String given, LocalDate born) {
        return List.of(new WatchLists.Listed("DEMO-" + family, family, given, born, "", "", null));
    }

    private void file(CsvTable.Line line) {
        ships.file(agent(DemoAccounts.AGENT), new FileShip(DemoCall.ship(line), "demo-ship-" + line.text("imo")));
    }

    /** Every act at its time, up to the first that lies ahead, or to where the story of the call ends. */
    private void tell(DemoCall call, Instant now) {
        Scope agent = agent(call.agent());
        String[] visit = {""};
        for (DemoCall.Act act : call.acts()) {
            if (act.at().isAfter(now)) {
                return;
            }
            Now.earlier(Duration.between(act.at(), now), () -> visit[0] = perform(agent, call, act.what(), visit[0]));
        }
    }

    private String perform(Scope agent, DemoCall call, String what, String visit) {
        String key = "demo-" + call.number() + "-" + what;
        switch (what) {
            case "open" -> {
                return calls.open(agent, new OpenCall(call.opening(), key))
                        .row()
                        .visit();
            }
            case "apply" -> calls.applyEntry(agent, new ApplyEntry(visit, 0, key));
            case "ask" -> decide(MSA, visit, Phase.ENTRY, AgencyVerb.ASK, "", key);
            case "refuse" -> decide(MSA, visit, Phase.ENTRY, AgencyVerb.REFUSE, "R02", key);
            case "opinions" -> {
                decide(GACC, visit, Phase.ENTRY, AgencyVerb.CLEAR, "", key + "g");
                decide(NIA, visit, Phase.ENTRY, AgencyVerb.CLEAR, "", key + "n");
            }
            case "approve" -> decide(MSA, visit, Phase.ENTRY, AgencyVerb.CLEAR, "", key);
            case "confirm" -> calls.confirmEta(agent, call.confirmation(visit, key));
            case "lodge" -> {
                calls.declare(agent, new DeclareParts(visit, 0, call.entryParts(), false, key + "d"));
                calls.lodgeInward(agent, new LodgeInward(visit, 0, key));
            }
            case "board" -> decide(GACC, visit, Phase.INWARD, AgencyVerb.ORDER_BOARDING, "B09", key);
            case "clear" -> clear(visit, key);
            case "arrive" -> calls.report(MSA, call.movement(visit, ReportMovement.Movement.ARRIVED, key));
            case "dues" -> tax.declare(agent, new DeclareDues(visit, 30, key));
            case "pay" ->
                tax.of(GACC, visit).stream()
                        .filter(one -> one.state() == DuesState.ASSESSED)
                        .forEach(one -> tax.settle(
                                GACC, new SettleDues(one.id(), SettleDues.Settlement.PAID, "", "T" + visit, key)));
            case "detain" -> calls.detain(MSA, call.detention(visit, key));
            case "depart" -> {
                calls.declare(agent, new DeclareParts(visit, 0, call.departureParts(), false, key + "d"));
                calls.applyDeparture(agent, new ApplyDeparture(visit, 0, DepartureKind.ORDINARY, key));
            }
            case "sign" -> {
                decide(GACC, visit, Phase.DEPARTURE, AgencyVerb.CLEAR, "", key + "g");
                decide(NIA, visit, Phase.DEPARTURE, AgencyVerb.CLEAR, "", key + "n");
            }
            case "issue" -> calls.issueClearance(MSA, new MaritimeDecision(visit, 0, "", key));
            case "sail" -> calls.report(MSA, call.movement(visit, ReportMovement.Movement.SAILED, key));
            case "divert" -> calls.end(agent, new EndCall(visit, 0, "CNNGB", "typhoon 台风", key));
            case "cancel" -> calls.end(agent, new EndCall(visit, 0, "", "charter cancelled 租约取消", key));
            default -> throw new IllegalStateException(what);
        }
        return visit;
    }

    private void clear(String visit, String key) {
        persons.hits(NIA, visit, "demonstration").stream()
                .filter(hit -> hit.state().equals("OPEN"))
                .forEach(hit -> persons.decideHit(NIA, visit, hit.id(), false, "another person"));
        decide(GACC, visit, Phase.INWARD, AgencyVerb.CLEAR, "", key + "g");
        decide(NIA, visit, Phase.INWARD, AgencyVerb.CLEAR, "", key + "n");
        decide(MSA, visit, Phase.INWARD, AgencyVerb.CLEAR, "", key + "m");
    }

    private void decide(Scope agency, String visit, Phase phase, AgencyVerb verb, String ground, String key) {
        calls.decide(agency, new DecideCall(visit, 0, phase, verb, ground, "", key));
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (Rejected refused) {
            LOG.warnf("demonstration: %s refused, %s", what, refused.getMessage());
        }
    }

    private static Scope agent(long id) {
        return new Scope(
                "demo",
                Scope.Means.SYSTEM,
                new Party.OfEnterprise(id),
                Set.of(Permission.VESSEL_FILE, Permission.VESSEL_READ));
    }

    private static Scope agency(String actor, String code) {
        return new Scope(
                actor,
                Scope.Means.SYSTEM,
                new Party.OfAgency(code),
                EnumSet.of(Permission.VESSEL_READ, Permission.VESSEL_DECIDE, Permission.PERSONS_READ));
    }
}
