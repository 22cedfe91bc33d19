package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Checks;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.collaboration.reconciliation.model.Side;
import cn.singlewindow.collaboration.reconciliation.store.Carrying;
import cn.singlewindow.collaboration.reconciliation.store.Deliveries;
import cn.singlewindow.collaboration.reconciliation.store.DeliveryParts;
import cn.singlewindow.collaboration.reconciliation.store.Discrepancies;
import cn.singlewindow.collaboration.reconciliation.store.Findings;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.collaboration.reconciliation.store.Sides;
import cn.singlewindow.collaboration.reconciliation.store.Slices;
import cn.singlewindow.collaboration.reconciliation.store.ToldRows;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testing.Wire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A window and an agency with a ledger each, and the nights that compare them. */
final class NightFixtures {

    static final Scope OPERATOR = Scope.system("test");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final int SHARES = 3;
    private static final String DIGITS = "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3"
            + " UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8"
            + " UNION ALL SELECT 9)";

    final Database database;
    final ReconciliationNight night = new ReconciliationNight();
    final DiscrepancyDesk desk = new DiscrepancyDesk();
    final Intake intake = new Intake();
    final Sides sides;
    final Runs runs;
    final SettingsByHand settings = new SettingsByHand();
    private long lastRun;

    /** Stands in for the container. */
    @SuppressWarnings("UnnecessaryAssignment")
    NightFixtures(Database database, List<Check> checks) {
        this.database = database;
        runs = new Runs(database);
        Clock clock = Clock.fixed(Instant.parse("2026-03-09T00:00:00Z"), ZoneOffset.UTC);
        BusinessCalendar calendar = new PlainWeeks();
        night.runs = runs;
        night.slices = new Slices(database);
        night.findings = new Findings(database);
        night.carrying = new Carrying(database);
        night.checks = new Checks(checks);
        night.teller = new SilentTeller();
        sides = new Sides(database);
        Deliveries deliveries = new Deliveries(database);
        DeliveryParts parts = new DeliveryParts(database);
        night.watermarks = new Watermarks();
        night.watermarks.sides = sides;
        night.reaches = new Reaches();
        night.reaches.deliveries = deliveries;
        night.intake = new IntakeClose();
        night.intake.deliveries = deliveries;
        night.intake.parts = parts;
        night.intake.told = new ToldRows(database);
        night.intake.runs = runs;
        night.intake.sides = sides;
        night.intake.transactions = new Plainly();
        night.intake.calendar = calendar;
        night.intake.clock = clock;
        intake.deliveries = deliveries;
        intake.parts = parts;
        intake.runs = runs;
        intake.teller = night.teller;
        intake.ids = Wire.into(new IdSource(), clock);
        intake.clock = clock;
        intake.calendar = calendar;
        night.settings = settings;
        night.calendar = calendar;
        night.clock = clock;
        desk.discrepancies = new Discrepancies(database);
        desk.teller = night.teller;
        desk.settings = settings;
        desk.calendar = calendar;
        desk.findings = night.findings;
        desk.checks = night.checks;
        desk.clock = clock;
    }

    /** Two ledgers that must say the same, keyed by number. */
    static final class LedgersAgree implements Check {
        @Override
        public String id() {
            return "TEST-01";
        }

        @Override
        public CheckGroup group() {
            return CheckGroup.CARGO;
        }

        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }

        @Override
        public String owner() {
            return "GACC";
        }

        @Override
        public Duration tolerance() {
            return Duration.ofMinutes(15);
        }

        @Override
        public List<Comparison> comparisons() {
            return List.of(against("window", "test_window", "test_agency"), orphans());
        }

        private static Comparison against(String name, String table, String other) {
            return new Comparison(
                    name,
                    table,
                    "id",
                    "made_at",
                    "1 = 1",
                    Side.of("", "l.number", "state", "l.state"),
                    Side.of(other + " r", "r.number", "state", "r.state"),
                    "",
                    "r.number = l.number",
                    "'GACC'",
                    "l.amount",
                    "'CNY'",
                    List.of(
                            new Difference(
                                    "ONLY_IN_" + name.toUpperCase(Locale.ROOT),
                                    "r.number IS NULL AND l.made_at < :cutoff"),
                            new Difference("STATE_DIFFERS", "r.state <> l.state")));
        }

        private static Comparison orphans() {
            return new Comparison(
                    "agency",
                    "test_agency",
                    "id",
                    "made_at",
                    "1 = 1",
                    Side.of("", "l.number", "state", "l.state"),
                    Side.of("test_window r", "r.number", "state", "r.state"),
                    "",
                    "r.number = l.number",
                    "'GACC'",
                    "NULL",
                    "NULL",
                    List.of(new Difference("ONLY_IN_AGENCY", "r.number IS NULL")));
        }
    }

    /** Both ledgers, the numbers 1 to {@code count}, in agreement. */
    void balancedLedgers(int count) {
        for (String table : List.of("test_window", "test_agency")) {
            database.update("DROP TABLE IF EXISTS " + table);
            database.update("CREATE TABLE " + table + " (id BIGINT PRIMARY KEY, number VARCHAR(20) NOT NULL UNIQUE,"
                    + " state VARCHAR(10) NOT NULL, amount DECIMAL(19,4) NOT NULL, made_at DATETIME(6) NOT NULL)");
            database.update("INSERT INTO " + table + " SELECT d.i, CONCAT('N', d.i), 'RELEASED', 10,"
                    + " '2026-03-01 00:00:00' FROM (SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS i"
                    + " FROM " + DIGITS + " a, " + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e, " + DIGITS
                    + " f) d WHERE d.i <= " + count);
        }
        nothing();
    }

    /** No runs, nothing told, nothing found. */
    void nothing() {
        for (String table : List.of(
                "recon_run",
                "recon_slice",
                "recon_finding",
                "recon_side",
                "discrepancy",
                "discrepancy_event",
                "delivery",
                "delivery_part",
                "delivery_due")) {
            database.update("DELETE FROM collaboration_" + table);
        }
        Datasets.all().forEach(dataset -> database.update("DELETE FROM " + dataset.table()));
    }

    /** An agency has told a dataset for a day; its rows are written by hand. */
    void told(String dataset, String agency, LocalDate day) {
        database.update(
                "INSERT INTO collaboration_delivery (id, dataset, agency, business_date, accepted_seq, state, late, bytes,"
                        + " file_hash, row_count, taken, removed, refusals, received_at, received_by) VALUES (?, ?, ?, ?, 1,"
                        + " 'APPLIED', 0, 0, '', 0, 0, 0, '', '2026-03-03 00:00:00', '')",
                ++lastRun,
                dataset,
                agency,
                day);
    }

    /** A run of what a late delivery touched. */
    RunView lateRun(LocalDate day, long delivery) {
        long run = begin(day, RunKind.LATE, delivery);
        work(run);
        return view(run);
    }

    private void work(long run) {
        plan(run, run);
        for (int share = 0; share < SHARES; share++) {
            open(run, share).forEach(slice -> night.compare(slice, run));
        }
        night.settle(run, run);
    }

    /** A whole night. @return its run */
    RunView nightOf(LocalDate day) {
        long run = begin(day);
        work(run);
        return view(run);
    }

    /** An execution takes a run over, intake and plan included. */
    void plan(long run, long execution) {
        night.takeOver(run, execution);
        night.closeIntake(run, execution);
        night.plan(run, execution);
    }

    /** What a share of a run still has to do, of all steps. */
    List<Slice> open(long run, int share) {
        return Arrays.stream(CheckGroup.values())
                .flatMap(group -> night.open(run, group, share, SHARES).stream())
                .toList();
    }

    /** A run of that day that has not done anything. */
    long begin(LocalDate day) {
        return begin(day, RunKind.NIGHT, 0);
    }

    private long begin(LocalDate day, RunKind kind, long delivery) {
        long id = ++lastRun;
        int attempt = runs.latest(OPERATOR, day).map(RunView::attempt).orElse(0) + 1;
        Instant watermark = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        runs.add(new Run(
                id, day, attempt, kind, List.of(), delivery, watermark, "", "test", watermark, !runs.overtaken(day)));
        return id;
    }

    RunView view(long run) {
        return runs.find(OPERATOR, run).orElseThrow();
    }

    List<DiscrepancyRow> discrepancies() {
        return desk.search(OPERATOR, new DiscrepancyQuery("", Set.of(), Set.of(), Set.of(), "", false, "", 200))
                .items();
    }

    DiscrepancyRow discrepancyOf(String key) {
        return discrepancies().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Settings of a test; empty unless it sets some. */
    static final class SettingsByHand extends Settings {
        final Map<String, Long> values = new HashMap<>();

        @Override
        public long number(String name, LocalDate on, long otherwise) {
            return values.getOrDefault(name, otherwise);
        }

        @Override
        public long numberToday(String name, long otherwise) {
            return number(name, MONDAY, otherwise);
        }
    }

    /** What is told is looked at in the container, see {@code NightlyReconciliationIT}. */
    private static final class SilentTeller extends Teller {
        @Override
        void run(Scope scope, String act, long run, Map<String, String> details) {}

        @Override
        void ended(Scope scope, Run run, RunState state, long found, String hash) {}

        @Override
        void handled(Scope scope, String act, DiscrepancyRow row, DiscrepancyState to) {}

        @Override
        void delivered(Scope scope, DeliveryView delivery) {}

        @Override
        void refusedDelivery(Scope scope, long id, Rejected refused) {}

        @Override
        <T> T orRefused(Scope scope, String what, String subjectType, String subject, Supplier<T> work) {
            return work.get();
        }
    }

    /** Every statement on its own. */
    private static final class Plainly extends Transactions {
        @Override
        public <T> T run(Supplier<T> work) {
            return work.get();
        }
    }

    private static final class PlainWeeks extends BusinessCalendar {
        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 9);
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate day, int count) {
            return day.plusDays(count);
        }
    }
}
