package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.agency.AgencySystem;
import cn.singlewindow.bench.agency.Script;
import cn.singlewindow.bench.agency.SimulatedAgency;
import cn.singlewindow.bench.agency.Simulator;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.setup.DemoKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * R5, fetched: agencies' systems fetch, decide and acknowledge by signed SOAP while lines break and one agency is down for a
 * while. Every declaration is cleared, each decision has one effect, and the numbers of each mailbox have no gap.
 */
public final class AgenciesRow implements Row {

    private static final int SENDERS = 8;
    private static final int FAIL_PERCENT = 5;

    @Override
    public String name() {
        return "R5a";
    }

    @Override
    public String title() {
        return "agencies fetch and decide by signed SOAP: nothing lost, nothing doubled, in order, over broken lines and an outage";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = settings.of(100, 1_000);
        try (Installation window = Installation.bringUp("R5a")) {
            Path keys = window.folder().resolve("keys");
            String password = DemoKeys.in(keys).password();
            List<SimulatedAgency> agencies = Simulator.agencies(
                    window.address(),
                    keys,
                    password,
                    List.of("GACC", "TAX", "SAFE"),
                    Script.clears().with(0, FAIL_PERCENT));
            ExecutorService threads = Executors.newCachedThreadPool();
            agencies.forEach(threads::execute);
            submit(window, total, report);
            agencies.get(0).down(true);
            Installation.say("customs' system is down");
            Thread.sleep(settings.of(5, 60) * 1000L);
            agencies.get(0).down(false);
            Installation.say("customs' system is up again");
            long deadline = System.nanoTime() + settings.of(240, 3600) * 1_000_000_000L;
            long cleared = 0;
            while (cleared < total && System.nanoTime() < deadline) {
                Thread.sleep(1000);
                cleared = number(window, "SELECT COUNT(*) FROM goods_declaration WHERE state = 'CLEARED'");
            }
            agencies.forEach(SimulatedAgency::stop);
            threads.shutdownNow();
            judge(window, agencies, total, cleared, report);
            mailbox(window, keys, password, report);
        }
    }

    private static void submit(Installation window, int total, Report report) throws Exception {
        Declarations declarations = new Declarations("R5a");
        Http http = new Http(window.address(), Declarations.BROKER);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        List<Future<Http.Reply>> sent = new ArrayList<>();
        for (int n = 1; n <= total; n++) {
            int number = n;
            sent.add(senders.submit(() -> http.post(
                    Declarations.PATH, Declarations.JSON, declarations.json(number), declarations.key(number))));
        }
        for (Future<Http.Reply> each : sent) {
            if (each.get().status() != 201) {
                report.violation(
                        "not taken: " + each.get().status() + " " + each.get().text());
            }
        }
        senders.shutdown();
        Installation.say(total + " declarations submitted");
    }

    private static void judge(
            Installation window, List<SimulatedAgency> agencies, int total, long cleared, Report report)
            throws Exception {
        if (cleared != total) {
            report.violation(cleared + " of " + total + " cleared");
        }
        long doubled = number(
                window,
                "SELECT COUNT(*) FROM (SELECT declaration_id, to_state FROM goods_transition GROUP BY declaration_id,"
                        + " from_state, to_state HAVING COUNT(*) > 1) twice");
        if (doubled > 0) {
            report.violation(doubled + " steps were taken twice");
        }
        agencies.forEach(each -> {
            report.note(each.counts());
            if (each.gaps() > 0) {
                report.violation("gaps in the numbers: " + each.counts());
            }
        });
        long messages = number(window, "SELECT COUNT(*) FROM collaboration_message");
        report.set("n", total)
                .set("cleared", cleared)
                .set("signed_messages", messages)
                .set(
                        "else",
                        cleared + " cleared by customs' system, " + messages + " signed messages, " + FAIL_PERCENT
                                + " % of the calls repeated");
    }

    /** The whole mailbox can be replayed, without a gap. */
    private static void mailbox(Installation window, Path keys, String password, Report report)
            throws IOException, InterruptedException {
        AgencySystem customs = Simulator.system(window.address(), keys, password, "GACC", Soap.V12);
        long last = 0;
        for (List<AgencySystem.Mail> mails = customs.fetch(0, 100);
                !mails.isEmpty();
                mails = customs.fetch(last, 100)) {
            for (AgencySystem.Mail mail : mails) {
                if (mail.sequence() != last + 1) {
                    report.violation("after " + last + " comes " + mail.sequence());
                }
                last = mail.sequence();
            }
        }
        report.set("mails_replayed", last);
    }

    private static long number(Installation window, String sql) throws Exception {
        try (Connection connection = window.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
