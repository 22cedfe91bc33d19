package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Harbour;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.anchor.BareReconciliation;
import cn.singlewindow.bench.anchor.JoinedCursorJob;
import cn.singlewindow.bench.night.NightDoor;
import cn.singlewindow.bench.night.Planted;
import cn.singlewindow.bench.night.TaxLedgers;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * P4. The night's job, started over REST, compares two ledgers by REC-10: with stable ids, ageing, owners and evidence. Beside
 * it, on the same tables: bare SQL, and a Spring Batch job.
 */
public final class NightRow implements Row {

    private static final String CHECK = "REC-10";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Override
    public String name() {
        return "P4";
    }

    @Override
    public String title() {
        return "the night: two ledgers reconciled by the Jakarta Batch job, against bare SQL and Spring Batch";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (Installation window = Installation.bringUp("P4");
                Connection owner = window.connectAsOwner()) {
            BareReconciliation.prepare(owner);
            Runner runner = new Runner(window, owner, report);
            if (settings.quick()) {
                runner.pairs(settings.seed(), 500_000, 3, "");
                runner.seeds(settings.seed(), 3, 20_000);
                return;
            }
            runner.pairs(settings.seed(), 500_000, 7, "_500k");
            double million = runner.pairs(settings.seed(), 1_000_000, 7, "");
            runner.seeds(settings.seed(), 10, 50_000);
            if (!Boolean.getBoolean("skip.ten.million")) {
                runner.tenMillion(settings.seed(), million);
            }
        }
    }

    private static final class Runner {
        private final Installation window;
        private final Connection owner;
        private final Report report;
        private final NightDoor door;
        private final JoinedCursorJob batch;

        Runner(Installation window, Connection owner, Report report) throws Exception {
            this.window = window;
            this.owner = owner;
            this.report = report;
            this.door = new NightDoor(new Http(window.address(), Harbour.OPERATOR));
            this.batch = new JoinedCursorJob(window.source());
        }

        /** Slices of the three in turn; the first of each is thrown away. @return our seconds, median */
        double pairs(long seed, int size, int count, String suffix) throws Exception {
            fill(seed, size);
            List<Double> ours = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            List<Double> spring = new ArrayList<>();
            double serverCpu = 0;
            double databaseCpu = 0;
            for (int i = -1; i < count; i++) {
                double sql = BareReconciliation.run(owner);
                double server = window.serverCpu();
                double database = window.databaseCpu();
                double night = night();
                server = window.serverCpu() - server;
                database = window.databaseCpu() - database;
                double cursor = batch.run();
                Installation.say("bare %.2f s, ours %.2f s, Spring Batch %.2f s".formatted(sql, night, cursor));
                if (i >= 0) {
                    bare.add(sql);
                    ours.add(night);
                    spring.add(cursor);
                    serverCpu += server;
                    databaseCpu += database;
                }
            }
            check(new TaxLedgers(seed, size).planted());
            List<Double> toBare = ratios(bare, ours);
            List<Double> toSpring = ratios(spring, ours);
            double rows = 2.0 * size;
            Map<String, Object> sides = new LinkedHashMap<>();
            sides.put("ours_rows_per_second", Math.round(rows / middle(ours)));
            sides.put("bare_sql_rows_per_second", Math.round(rows / middle(bare)));
            sides.put("spring_batch_rows_per_second", Math.round(rows / middle(spring)));
            report.set("n" + suffix, 2L * size);
            report.set("sides" + suffix, sides);
            report.set(
                    "cpu_ms_per_thousand_rows" + suffix,
                    Map.of(
                            "server", Report.rounded(serverCpu / count / rows * 1000),
                            "database", Report.rounded(databaseCpu / count / rows * 1000)));
            report.set(
                    "to_spring_batch" + suffix, Map.of("median", Report.rounded(middle(toSpring)), "pairs", toSpring));
            if (suffix.isEmpty()) {
                report.ratios(toBare);
                report.set("else", "× Spring Batch " + Report.rounded(middle(toSpring)));
            } else {
                report.set("to_bare_sql" + suffix, Map.of("median", Report.rounded(middle(toBare)), "pairs", toBare));
            }
            if (middle(toBare) < 0.9) {
                report.violation("below 0.9 of bare SQL: " + middle(toBare));
            }
            if (middle(toSpring) <= 1.5) {
                report.violation("not above 1.5 of Spring Batch: " + middle(toSpring));
            }
            return middle(ours);
        }

        /** All that was planted is found, nothing else, whatever the seed. */
        void seeds(long seed, int count, int size) throws Exception {
            for (int i = 1; i <= count; i++) {
                fill(seed + i, size);
                night();
                check(new TaxLedgers(seed + i, size).planted());
            }
            report.set("seeds", count);
        }

        void tenMillion(long seed, double million) throws Exception {
            fill(seed, 10_000_000);
            double bare = BareReconciliation.run(owner);
            double seconds = night();
            check(new TaxLedgers(seed, 10_000_000).planted());
            report.set("ten_million_seconds", Report.rounded(seconds));
            report.set("ten_million_bare_sql_seconds", Report.rounded(bare));
            report.set("ten_million_to_million", Report.rounded(seconds / million));
            report.set("server_memory_mib", window.serverMemory());
            report.set("server_heap_mib", 512);
            if (seconds > 11 * million) {
                report.violation("ten million took " + seconds / million + " times the time of a million");
            }
        }

        private void fill(long seed, int size) throws SQLException {
            Installation.say("filling two ledgers of " + size + ", seed " + seed);
            for (String table :
                    List.of("told_tax_bill", "told_tax_payment", "recon_finding", "discrepancy", "discrepancy_event")) {
                execute("TRUNCATE TABLE collaboration_" + table);
            }
            new TaxLedgers(seed, size).write(owner);
        }

        private double night() throws Exception {
            JsonNode run = door.ended(door.start(CHECK), PATIENCE);
            double seconds = NightDoor.seconds(run);
            if (Boolean.getBoolean("stages")) {
                stages(run.path("id").asText());
            }
            return seconds;
        }

        /** When each step of the job was over, for whoever looks for where the time goes. */
        private void stages(String run) throws SQLException {
            try (Statement statement = owner.createStatement();
                    ResultSet steps =
                            statement.executeQuery("SELECT s.STEPNAME, TIMESTAMPDIFF(MICROSECOND, r.started_at,"
                                    + " s.STARTTIME) / 1e6, TIMESTAMPDIFF(MICROSECOND, s.STARTTIME, s.ENDTIME) / 1e6"
                                    + " FROM collaboration_recon_run r JOIN STEP_EXECUTION s ON s.JOBEXECUTIONID = r.execution"
                                    + " WHERE r.id = " + run + " ORDER BY s.STEPEXECUTIONID")) {
                while (steps.next()) {
                    Installation.say("%s begun at %s s, took %s s"
                            .formatted(steps.getString(1), steps.getString(2), steps.getString(3)));
                }
            }
        }

        private void check(Set<Planted> planted) throws SQLException {
            Planted.compare(planted, Planted.found(owner), report);
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = owner.createStatement()) {
                statement.execute(sql);
            }
        }

        private static List<Double> ratios(List<Double> anchor, List<Double> ours) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                ratios.add(Report.rounded(anchor.get(i) / ours.get(i)));
            }
            return ratios;
        }

        private static double middle(List<Double> values) {
            return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
        }
    }
}
