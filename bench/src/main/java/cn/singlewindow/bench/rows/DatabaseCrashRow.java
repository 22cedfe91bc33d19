package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * R3. The database is killed at random instants while {@link JournalledClients} submit; readiness must fall while it is away,
 * and the server must heal without a restart. At the end the server must refuse to start on a database that does not force
 * each commit to disk.
 */
public final class DatabaseCrashRow implements Row {

    private static final Duration NOTICED = Duration.ofSeconds(10);
    private static final Duration HEALED = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "R3";
    }

    @Override
    public String title() {
        return "a crash of the database loses nothing: kill -9 of the database during submissions";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = settings.of(1_000, 5_000);
        int kills = settings.of(3, 10);
        try (Installation window = Installation.bringUp("R3")) {
            JournalledClients clients = new JournalledClients(window, "R3", total, report);
            clients.start();
            List<Double> noticed = new ArrayList<>();
            List<Double> healed = new ArrayList<>();
            Random random = new Random(settings.seed());
            int share = total / (kills + 1);
            for (int kill = 0; kill < kills; kill++) {
                clients.awaitDone(kill * share + share / 4 + random.nextInt(share / 2));
                Thread.sleep(random.nextInt(50));
                window.killDatabase();
                noticed.add(within(NOTICED, "readiness did not fall", () -> ready(window) != 200, report));
                window.startDatabase();
                double answered = within(HEALED, "readiness did not come back", () -> ready(window) == 200, report);
                clients.awaitAnother();
                healed.add(answered);
                Installation.say("kill " + (kill + 1) + ": not ready after " + noticed.get(kill) + " s, healed "
                        + answered + " s after the database was back");
            }
            int acknowledged = clients.join();
            clients.reconcile();
            boolean refused = refusesToForget(window, report);
            report.set("n", total)
                    .set("kills", kills)
                    .set("acknowledged", acknowledged)
                    .set("seconds_to_not_ready", noticed)
                    .set("seconds_to_healed", healed)
                    .set("refuses_a_forgetful_database", refused)
                    .set(
                            "else",
                            kills + " kills, healed ≤ " + Collections.max(healed)
                                    + " s after the database was back; a forgetful database "
                                    + (refused ? "is refused" : "is taken"));
            report.note("kill -9 does not drop the page cache: loss of power is not proven.");
        }
    }

    private static boolean refusesToForget(Installation window, Report report)
            throws IOException, InterruptedException {
        window.killServer();
        window.killDatabase();
        window.startDatabase("--innodb-flush-log-at-trx-commit=2");
        try {
            window.startServer();
            report.violation("the server starts on a database with innodb_flush_log_at_trx_commit=2");
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static int ready(Installation window) {
        try {
            return new Http(window.managementAddress(), "").get("/health/ready").status();
        } catch (IOException down) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static double within(Duration patience, String fault, BooleanSupplier state, Report report)
            throws InterruptedException {
        long begin = System.nanoTime();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() - begin > patience.toNanos()) {
                report.violation(fault + " within " + patience.toSeconds() + " s");
                break;
            }
            Thread.sleep(50);
        }
        return Report.rounded((System.nanoTime() - begin) / 1e9);
    }
}
