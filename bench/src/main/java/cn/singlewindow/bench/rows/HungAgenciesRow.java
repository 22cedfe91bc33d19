package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.Slice;
import cn.singlewindow.bench.agency.AgencyListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** R6. Hundreds of mails wait for agencies whose systems take the connection and say nothing; the portal does not notice. */
public final class HungAgenciesRow implements Row {

    private static final double MOST_SLOWER = 1.1;
    private static final int MOST_THREADS_MORE = 40;

    @Override
    public String name() {
        return "R6";
    }

    @Override
    public String title() {
        return "agencies that hang do not stop the window: 500 mails for systems that never answer, beside portal load";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = 170;
        double seconds = settings.of(12, 40);
        try (Installation window = Installation.bringUp("R6")) {
            Gateway gateway = new Gateway(window);
            Http http = new Http(window.address(), Declarations.BROKER);
            OutboundRow.submit(window, 20, report);
            load(http, seconds);
            Slice before = load(http, seconds);
            int threads = threads(window);
            try (AgencyListener hung = new AgencyListener(gateway.customs(), gateway.server())) {
                hung.mood(AgencyListener.Mood.HANG);
                for (String agency : List.of("GACC", "TAX", "SAFE")) {
                    OutboundRow.endpoint(window, agency, hung.address());
                }
                Thread.sleep(6000);
                OutboundRow.submitFrom(window, 1001, total, report);
                Thread.sleep(3000);
                int hanging = hung.hanging();
                Slice during = load(http, seconds);
                int more = threads(window) - threads;
                judge(gateway, before, during, more, Math.max(hanging, hung.calls()), report);
            }
        }
    }

    private static Slice load(Http http, double seconds) throws Exception {
        List<Slice.Client> clients = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clients.add(() -> {
                int status = http.get("/login.xhtml").status();
                int list = http.get(Declarations.PATH + "?limit=20").status();
                if (status != 200 || list != 200) {
                    throw new IllegalStateException("answered with " + status + ", " + list);
                }
                Thread.sleep(20);
                return null;
            });
        }
        return Slice.run(clients, seconds);
    }

    private static void judge(Gateway gateway, Slice before, Slice during, int more, int hung, Report report)
            throws Exception {
        long waiting = gateway.number("SELECT COUNT(*) FROM platform_outbox WHERE topic = 'collaboration.exchange.mail'"
                + " AND state IN ('NEW', 'RETRY')");
        double alone = before.latency().getValueAtPercentile(95) / 1000.0;
        double beside = during.latency().getValueAtPercentile(95) / 1000.0;
        if (!before.failure().isEmpty() || !during.failure().isEmpty()) {
            report.violation(before.failure() + during.failure());
        }
        if (beside > alone * MOST_SLOWER) {
            report.violation("p95 " + alone + " → " + beside + " ms");
        }
        if (more > MOST_THREADS_MORE) {
            report.violation(more + " threads more");
        }
        report.set("n", waiting)
                .set("hung_calls", hung)
                .set("portal_p95_ms_before", alone)
                .set("portal_p95_ms_during", beside)
                .set("threads_more", more)
                .set(
                        "else",
                        waiting + " mails wait, " + hung + " calls hung, p95 " + alone + " → " + beside + " ms, " + more
                                + " threads more");
    }

    private static int threads(Installation window) throws Exception {
        try (Stream<Path> tasks = Files.list(Path.of("/proc", Long.toString(window.serverPid()), "task"))) {
            return (int) tasks.count();
        }
    }
}
