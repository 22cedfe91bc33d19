package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.Slice;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** X8. A flood of refused messages beside honest ones: the log stays small, the audit trail bounded and exact. */
public final class FloodRow implements Row {

    private static final int FLOODERS = 4;
    private static final long LARGEST_LOG = 5L << 20;

    @Override
    public String name() {
        return "X8";
    }

    @Override
    public String title() {
        return "refusals cannot fill the disk or slow the honest";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int flood = settings.of(20_000, 100_000);
        double seconds = settings.of(10, 30);
        try (Installation window = Installation.bringUp("X8")) {
            Gateway gateway = new Gateway(window);
            SoapLine line = gateway.agency(Soap.V11);
            honest(line, seconds);
            Slice alone = honest(line, seconds);
            long log = gateway.logSize();
            long rows = gateway.number("SELECT COUNT(*) FROM platform_audit");
            long refusals = gateway.refusals();
            AtomicInteger left = new AtomicInteger(flood);
            AtomicInteger wrong = new AtomicInteger();
            ExecutorService flooders = flood(line, left, wrong);
            Slice beside = honest(line, seconds);
            flooders.shutdown();
            if (!flooders.awaitTermination(20, TimeUnit.MINUTES)) {
                report.violation("the flood did not end");
            }
            Thread.sleep(2000);
            line.send("<x/>");
            long grown = gateway.logSize() - log;
            long told = gateway.refusals() - refusals - 1;
            long more = gateway.number("SELECT COUNT(*) FROM platform_audit") - rows;
            if (told != flood) {
                report.violation("audit knows of " + told + " refusals of " + flood);
            }
            if (grown > LARGEST_LOG) {
                report.violation("the log grew by " + grown + " bytes");
            }
            if (wrong.get() > 0
                    || !alone.failure().isEmpty()
                    || !beside.failure().isEmpty()) {
                report.violation(wrong + " wrongly answered " + alone.failure() + beside.failure());
            }
            double before = alone.latency().getValueAtPercentile(95) / 1000.0;
            double during = beside.latency().getValueAtPercentile(95) / 1000.0;
            report.set("n", flood)
                    .set("log_bytes", grown)
                    .set("audit_rows", more)
                    .set("honest_p95_ms_alone", before)
                    .set("honest_p95_ms_beside", during)
                    .set(
                            "else",
                            "log +" + grown / 1024 + " KiB, " + more + " audit rows, honest p95 " + before + " → "
                                    + during + " ms");
            report.note(
                    "Flood, honest clients, server and database share the machine's cores, so the honest wait for the"
                            + " processor too.");
        }
    }

    private static Slice honest(SoapLine line, double seconds) throws Exception {
        List<Slice.Client> clients = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            clients.add(() -> {
                line.call("listFiles", "<a:sender/><a:dataset>none</a:dataset><a:after>0</a:after>");
                Thread.sleep(50);
                return null;
            });
        }
        return Slice.run(clients, seconds);
    }

    private static ExecutorService flood(SoapLine line, AtomicInteger left, AtomicInteger wrong) {
        String text = line.sign("listFiles", "<a:sender/><a:dataset>none</a:dataset><a:after>0</a:after>")
                .text()
                .replace(">none<", ">other<");
        ExecutorService flooders = Executors.newFixedThreadPool(FLOODERS);
        for (int i = 0; i < FLOODERS; i++) {
            flooders.execute(() -> flood(line, text, left, wrong));
        }
        return flooders;
    }

    private static void flood(SoapLine line, String text, AtomicInteger left, AtomicInteger wrong) {
        while (left.getAndDecrement() > 0) {
            try {
                if (line.send(text).statusCode() != 500) {
                    wrong.incrementAndGet();
                }
            } catch (IOException broken) {
                wrong.incrementAndGet();
            } catch (InterruptedException end) {
                return;
            }
        }
    }
}
