package cn.singlewindow.goods;

import cn.singlewindow.enterprise.EnterpriseService;
import cn.singlewindow.enterprise.EnterpriseView;
import cn.singlewindow.platform.access.DemoAccounts;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.time.BusinessCalendar;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Fills the demonstration with a month of declarations in all states, through the door, always the same ones. Only when the
 * system property {@code singlewindow.demo} is true, there is no declaration yet and the demonstration's enterprises are filed.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GoodsDemo {

    private static final Logger LOG = Logger.getLogger(GoodsDemo.class);
    private static final int DECLARATIONS = 300;
    private static final long SEED = 20_260_301L;
    private static final long DAYS = 30;
    private static final int MOST_ATTEMPTS = 60;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long TRADER = DemoAccounts.TRADER;
    private static final long BROKER = DemoAccounts.BROKER;
    private static final long OTHER = DemoAccounts.OTHER_TRADER;

    private static final List<List<Decision>> WAYS = List.of(
            List.of(),
            List.of(Decision.ACCEPT),
            List.of(Decision.REJECT),
            List.of(Decision.ACCEPT, Decision.SCREEN_YELLOW),
            List.of(Decision.ACCEPT, Decision.SCREEN_RED),
            List.of(Decision.ACCEPT, Decision.SCREEN_GREEN),
            List.of(Decision.ACCEPT, Decision.SCREEN_GREEN, Decision.CHARGE_TAX),
            List.of(Decision.ACCEPT, Decision.SCREEN_GREEN, Decision.CHARGE_TAX, Decision.SETTLE_TAX),
            List.of(Decision.ACCEPT, Decision.SCREEN_YELLOW, Decision.DETAIN),
            List.of(Decision.ACCEPT, Decision.SCREEN_GREEN, Decision.RELEASE),
            List.of(
                    Decision.ACCEPT,
                    Decision.SCREEN_YELLOW,
                    Decision.ASSESS,
                    Decision.CHARGE_TAX,
                    Decision.SETTLE_TAX,
                    Decision.RELEASE),
            List.of(Decision.ACCEPT, Decision.SCREEN_GREEN, Decision.RELEASE, Decision.CLEAR),
            List.of(
                    Decision.ACCEPT,
                    Decision.SCREEN_GREEN,
                    Decision.CHARGE_TAX,
                    Decision.SETTLE_TAX,
                    Decision.RELEASE,
                    Decision.CLEAR),
            List.of(Decision.ACCEPT, Decision.SCREEN_RED, Decision.ASSESS, Decision.RELEASE, Decision.CLEAR),
            List.of(Decision.ACCEPT, Decision.SCREEN_RED, Decision.SEND_BACK));

    @Resource
    TimerService timers;

    @Inject
    GoodsService goods;

    @Inject
    EnterpriseService enterprises;

    @Inject
    DemoManifests manifests;

    @Inject
    Database database;

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
        if (database.exists("SELECT 1 FROM goods_declaration LIMIT 1")) {
            return;
        }
        Optional<List<DemoForm.Company>> companies = companies();
        if (companies.isPresent()) {
            fill(LocalDate.now(BusinessCalendar.ZONE), companies.get());
        } else if (attempts++ < MOST_ATTEMPTS) {
            again();
        }
    }

    /** Trader, broker and second trader, once all of them are filed and active and the broker has its mandate. */
    private Optional<List<DemoForm.Company>> companies() {
        try {
            List<DemoForm.Company> all =
                    Stream.of(TRADER, BROKER, OTHER).map(this::company).toList();
            DemoForm.Parties parties = new DemoForm.Parties(all.get(0), all.get(1));
            DeclarationForm form =
                    new DemoForm(new Random(SEED), 0, LocalDate.now(BusinessCalendar.ZONE), parties).form();
            goods.submit(enterprise(BROKER), new SubmitDeclaration(form, "demo-ready", Channel.PORTAL, true, 0));
            return Optional.of(all);
        } catch (Rejected notYet) {
            LOG.debugf("demonstration: not ready yet, %s", notYet.getMessage());
            return Optional.empty();
        }
    }

    private DemoForm.Company company(long id) {
        EnterpriseView filed = enterprises.find(Scope.system("goods-demo"), id);
        return new DemoForm.Company(
                id, filed.creditCode(), filed.customsCode(), filed.name().zh());
    }

    private void fill(LocalDate today, List<DemoForm.Company> companies) {
        List<Act> acts = acts(today, companies);
        manifests.file(acts.stream()
                .map(act -> new DemoManifests.Planned(act.form(), act.ago()))
                .toList());
        long stored = acts.stream().filter(this::declare).count();
        LOG.infof("demonstration: %d declarations", stored);
    }

    private static List<Act> acts(LocalDate today, List<DemoForm.Company> companies) {
        Random random = new Random(SEED);
        List<Act> acts = new ArrayList<>();
        for (int number = 1; number <= DECLARATIONS; number++) {
            long minutes = Duration.ofDays(DAYS).toMinutes() * (DECLARATIONS - number) / DECLARATIONS + 3;
            boolean other = random.nextInt(100) < 15;
            DemoForm.Company trader = companies.get(other ? 2 : 0);
            DemoForm.Company declarant = other || number % 3 == 0 ? trader : companies.get(1);
            DeclarationForm form = new DemoForm(random, number, today, new DemoForm.Parties(trader, declarant)).form();
            List<Decision> way = number > DECLARATIONS - 25 ? WAYS.get(0) : WAYS.get(random.nextInt(WAYS.size()));
            acts.add(new Act(form, number, declarant.id(), Duration.ofMinutes(minutes), way));
        }
        return acts;
    }

    private record Act(DeclarationForm form, int number, long declarant, Duration ago, List<Decision> way) {}

    private boolean declare(Act act) {
        List<Decision> way = act.way();
        int number = act.number();
        Duration ago = act.ago();
        try {
            String[] seqNo = {""};
            SubmitDeclaration command = new SubmitDeclaration(act.form(), "demo-" + number, Channel.PORTAL, false, 0);
            Now.earlier(
                    ago,
                    () -> seqNo[0] =
                            goods.submit(enterprise(act.declarant()), command).seqNo());
            long version = 1;
            for (Decision decision : way) {
                Duration later = ago.multipliedBy(way.size() + 1 - version).dividedBy(way.size() + 1);
                DecideDeclaration decide = new DecideDeclaration(
                        seqNo[0], version, decision, reason(decision), "", "demo-" + number + "-" + version);
                Now.earlier(later, () -> goods.decide(officer(decision), decide));
                version++;
            }
            return true;
        } catch (Rejected refused) {
            LOG.debugf("demonstration: declaration %d refused, %s", number, refused.getMessage());
            return false;
        }
    }

    private static String reason(Decision decision) {
        return switch (decision) {
            case REJECT -> "R04";
            case DETAIN -> "R08";
            case SEND_BACK -> "R09";
            default -> "";
        };
    }

    private static Scope officer(Decision decision) {
        boolean supervisor = decision == Decision.RELEASE;
        return new Scope(
                supervisor ? "customs.boss" : "customs",
                Scope.Means.SYSTEM,
                new Party.OfAgency("GACC"),
                Set.of(Permission.GOODS_READ, Permission.GOODS_DECIDE, Permission.GOODS_SUPERVISE));
    }

    private static Scope enterprise(long id) {
        return new Scope(
                "demo",
                Scope.Means.SYSTEM,
                new Party.OfEnterprise(id),
                Set.of(Permission.GOODS_READ, Permission.GOODS_DECLARE));
    }
}
