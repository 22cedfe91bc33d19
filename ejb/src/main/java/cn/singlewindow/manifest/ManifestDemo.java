package cn.singlewindow.manifest;

import cn.singlewindow.platform.access.DemoAccounts;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.sql.Database;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Fills the demonstration's desk of cargo: manifests that wait, are late or unanswered, tallies that differ, goods left over,
 * amendments, and loading manifests of exports that customs has released. Only when the system property
 * {@code singlewindow.demo} is true and no voyage of its own is filed yet.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ManifestDemo {

    private static final Logger LOG = Logger.getLogger(ManifestDemo.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_ATTEMPTS = 200;
    private static final int OF_ONE_LOADING = 40;
    private static final String REASON = "M01";

    /** Looks at the declarations' claims without a new one, after which none is expected. */
    private static final int QUIET = 8;

    private static final Scope AGENT = enterprise(DemoAccounts.AGENT, Permission.MANIFEST_FILE);
    private static final Scope TERMINAL = enterprise(DemoAccounts.TERMINAL, Permission.CARGO_REPORT);
    private static final Scope CUSTOMS = new Scope(
            "customs",
            Scope.Means.SYSTEM,
            new Party.OfAgency("GACC"),
            Set.of(Permission.MANIFEST_READ, Permission.MANIFEST_DECIDE));

    @Resource
    TimerService timers;

    @Inject
    Manifests manifests;

    @Inject
    Bills bills;

    @Inject
    Amendments amendments;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private int attempts;
    private long claims = -1;
    private int quiet;
    private boolean inward;

    @PostConstruct
    void begin() {
        if (Boolean.getBoolean("singlewindow.demo")) {
            again();
        }
    }

    private void again() {
        if (attempts++ < MOST_ATTEMPTS) {
            timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
        }
    }

    /** What comes in is told at once, before the ships of the demonstration arrive; what goes out once its goods are released. */
    @Timeout
    void load() {
        if (!inward) {
            inward = database.exists("SELECT 1 FROM manifest_filing WHERE voyage_key = 'FL101W' LIMIT 1") || comeIn();
            again();
            return;
        }
        List<BillRow> released =
                bills.search(CUSTOMS, outbound(BillState.LOADABLE)).items();
        long claimed = database.number("SELECT COUNT(*) FROM manifest_link");
        quiet = claimed == claims ? quiet + 1 : 0;
        claims = claimed;
        boolean settled = !released.isEmpty() && quiet >= QUIET;
        boolean loaded = database.exists("SELECT 1 FROM manifest_filing WHERE kind = 'LOADING' LIMIT 1");
        if (settled && !loaded) {
            goOut(released);
        } else if (!loaded) {
            again();
        }
    }

    private static BillQuery outbound(BillState state) {
        return new BillQuery(BillList.ALL, state, null, "E", "", "", "", "", OF_ONE_LOADING);
    }

    private boolean comeIn() {
        try {
            for (DemoVoyage voyage : DemoVoyage.all(clock.instant())) {
                file(voyage);
            }
            amend();
            LOG.info("demonstration: inward manifests");
            return true;
        } catch (Rejected notYet) {
            LOG.debugf("demonstration: manifests not ready yet, %s", notYet.getMessage());
            return false;
        }
    }

    private void file(DemoVoyage voyage) {
        String key = "demo-cargo-" + voyage.voyage();
        Now.earlier(voyage.ago("filed"), () -> {
            String number = manifests
                    .file(AGENT, new FileManifest(voyage.original(), key, FilingChannel.EDIFACT, false))
                    .number();
            if (voyage.accepted()) {
                bills.decide(CUSTOMS, new DecideFiling(number, BillVerb.ACCEPT, "", key + "-accept"));
            }
        });
        if (voyage.tallied()) {
            FileManifest tally = new FileManifest(voyage.tally(), key + "-tally", FilingChannel.EDIFACT, false);
            Now.earlier(voyage.ago("tallied"), () -> manifests.file(TERMINAL, tally));
        }
    }

    /** One amendment that waits, one that was applied and one that was refused. */
    private void amend() {
        change("YM909W", "YMLU9090101", "塑料箱 plastic crates", Duration.ofHours(2));
        String applied = change("AP733W", "APLU7330002", "木制家具 wooden furniture", Duration.ofHours(4));
        decide(applied, true, "");
        String refused = change("EU607W", "EGLV6071002", "电池 batteries", Duration.ofHours(30));
        decide(refused, false, "须注明联合国编号 the UN number is missing from the description");
    }

    private String change(String voyage, String bill, String goods, Duration ago) {
        BillKey key = new BillKey(voyage, bill);
        ManifestForm now = bills.find(CUSTOMS, key).form();
        Fields changed = now.all(ManifestSection.BILL).get(0).with("goods", goods);
        ManifestForm wanted =
                now.with(ManifestSection.BILL, List.of(changed)).with(ManifestSection.MANIFEST, List.of());
        String[] number = {""};
        Now.earlier(
                ago,
                () -> number[0] = amendments
                        .request(
                                AGENT,
                                new RequestAmendment(
                                        AmendmentKind.CHANGE,
                                        List.of(key),
                                        wanted,
                                        REASON,
                                        "品名更正 the description is corrected",
                                        List.of(),
                                        "demo-amend-" + bill))
                        .number());
        return number[0];
    }

    private void decide(String number, boolean approved, String note) {
        amendments.decide(CUSTOMS, new DecideAmendment(number, 1, approved, note, "demo-decide-" + number));
    }

    /** A loading manifest for the ship of most released bills; what stands in the yard unreleased bounces from it. */
    private void goOut(List<BillRow> released) {
        String filing = released.get(0).filing();
        List<BillRow> aboard = new ArrayList<>(
                released.stream().filter(row -> row.filing().equals(filing)).toList());
        bills.search(CUSTOMS, outbound(BillState.ARRIVED_IN_YARD)).items().stream()
                .filter(row -> row.filing().equals(filing))
                .limit(2)
                .forEach(aboard::add);
        Fields header = manifests.find(CUSTOMS, released.get(0).filing()).form().header();
        try {
            manifests.file(AGENT, loading(header, aboard));
            LOG.infof("demonstration: loading manifest of %d bills", aboard.size());
        } catch (Rejected refused) {
            LOG.warnf("demonstration: loading manifest refused, %s", refused.getMessage());
        }
    }

    private static FileManifest loading(Fields header, List<BillRow> aboard) {
        List<Fields> containers = aboard.stream()
                .flatMap(row ->
                        row.containers().stream().map(number -> Fields.of("bill", row.bill(), "container", number)))
                .toList();
        ManifestForm form = ManifestForm.empty()
                .with(ManifestSection.MANIFEST, List.of(header.with("kind", FilingKind.LOADING.name())))
                .with(ManifestSection.CONTAINER, containers);
        return new FileManifest(form, "demo-loading", FilingChannel.EDIFACT, false);
    }

    private static Scope enterprise(long id, Permission permission) {
        return new Scope("demo", Scope.Means.SYSTEM, new Party.OfEnterprise(id), Set.of(permission));
    }
}
