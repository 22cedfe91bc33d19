package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** R1. The server is killed at random instants while {@link JournalledClients} submit. */
public final class CrashRow implements Row {

    @Override
    public String name() {
        return "R1";
    }

    @Override
    public String title() {
        return "an acknowledged submission is never lost: kill -9 during submissions";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = settings.of(1_000, 10_000);
        int kills = settings.of(3, 20);
        try (Installation window = Installation.bringUp("R1")) {
            JournalledClients clients = new JournalledClients(window, "R1", total, report);
            clients.start();
            List<Double> ready = killAtRandom(window, new Random(settings.seed()), total, kills, clients);
            int acknowledged = clients.join();
            clients.reconcile();
            report.set("n", total)
                    .set("kills", kills)
                    .set("acknowledged", acknowledged)
                    .set("seconds_to_ready_max", Collections.max(ready))
                    .set("seconds_to_ready", ready)
                    .set("else", kills + " kills, ready again ≤ " + Collections.max(ready) + " s");
            ready.stream().filter(s -> s > 60).forEach(s -> report.violation("ready only after " + s + " s"));
            report.note("kill -9 does not drop the page cache: loss of power is not proven.");
        }
    }

    private static List<Double> killAtRandom(
            Installation window, Random random, int total, int kills, JournalledClients clients)
            throws IOException, InterruptedException {
        List<Double> ready = new ArrayList<>();
        int share = total / (kills + 1);
        for (int kill = 0; kill < kills; kill++) {
            int at = kill * share + share / 4 + random.nextInt(share / 2);
            clients.awaitDone(at);
            Thread.sleep(random.nextInt(50));
            window.killServer();
            Duration took = window.startServer();
            ready.add(Report.rounded(took.toMillis() / 1000.0));
            Installation.say(
                    "kill " + (kill + 1) + " at " + at + " acknowledged, ready after " + took.toSeconds() + " s");
        }
        return ready;
    }
}
