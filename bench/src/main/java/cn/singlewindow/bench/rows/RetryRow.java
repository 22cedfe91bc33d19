package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * R4. Each message is sent one to five times, at once; some again after a restart; some with another body under the same
 * key. One effect each, the same answer to the byte, every changed body refused.
 */
public final class RetryRow implements Row {

    private static final int CLIENTS = 32;

    @Override
    public String name() {
        return "R4";
    }

    @Override
    public String title() {
        return "a retry is harmless: 1 to 5 copies at once, after a restart, with a changed body";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = settings.of(500, 10_000);
        try (Installation window = Installation.bringUp("R4")) {
            Declarations declarations = new Declarations("R4");
            Random random = new Random(settings.seed());
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            Http http = new Http(window.address(), Declarations.BROKER);
            List<Http.Reply> first = new ArrayList<>();
            int copies = 0;
            for (int from = 1; from <= total; from += 100) {
                List<List<Future<Http.Reply>>> sent = new ArrayList<>();
                for (int n = from; n < from + 100 && n <= total; n++) {
                    sent.add(copies(clients, http, declarations, n, 1 + random.nextInt(5)));
                }
                for (List<Future<Http.Reply>> each : sent) {
                    first.add(same(each, report));
                    copies += each.size();
                }
            }
            Installation.say(copies + " copies of " + total + " messages sent");
            window.killServer();
            window.startServer();
            int again = afterRestart(http, declarations, first, random, report);
            int changed = changedBodies(http, declarations, total, random, report);
            long effects = effects(window);
            if (effects != total) {
                report.violation(effects + " effects of " + total + " messages");
            }
            clients.shutdown();
            report.set("n", total)
                    .set("copies", copies)
                    .set("repeated_after_restart", again)
                    .set("changed_bodies", changed)
                    .set("effects", effects)
                    .set("else", copies + " copies, " + effects + " effects, " + changed + " changed bodies refused");
            report.note("One node; the other node and the pause of an hour wait for the cluster's issue.");
        }
    }

    private static List<Future<Http.Reply>> copies(
            ExecutorService clients, Http http, Declarations declarations, int n, int count) {
        List<Future<Http.Reply>> copies = new ArrayList<>();
        for (int copy = 0; copy < count; copy++) {
            copies.add(clients.submit(() -> untilAnswered(http, declarations, n)));
        }
        return copies;
    }

    private static Http.Reply untilAnswered(Http http, Declarations declarations, int n) throws Exception {
        byte[] body = declarations.json(n);
        while (true) {
            Http.Reply reply = http.post(Declarations.PATH, Declarations.JSON, body, declarations.key(n));
            if (reply.status() < 500) {
                return reply;
            }
            Thread.sleep(50);
        }
    }

    private static Http.Reply same(List<Future<Http.Reply>> copies, Report report) throws Exception {
        Http.Reply first = copies.get(0).get();
        if (first.status() != 201) {
            report.violation("not taken: " + first.status() + " " + first.text());
        }
        for (Future<Http.Reply> copy : copies) {
            if (!copy.get().same(first)) {
                report.violation(
                        "answers differ: " + first.text() + " / " + copy.get().text());
            }
        }
        return first;
    }

    private static int afterRestart(
            Http http, Declarations declarations, List<Http.Reply> first, Random random, Report report)
            throws Exception {
        int again = Math.max(50, first.size() / 10);
        for (int i = 0; i < again; i++) {
            int n = 1 + random.nextInt(first.size());
            if (!untilAnswered(http, declarations, n).same(first.get(n - 1))) {
                report.violation("another answer after the restart: " + declarations.key(n));
            }
        }
        return again;
    }

    private static int changedBodies(Http http, Declarations declarations, int total, Random random, Report report)
            throws Exception {
        int changed = Math.max(50, total / 10);
        for (int i = 0; i < changed; i++) {
            int n = 1 + random.nextInt(total);
            byte[] other = new String(declarations.json(n), StandardCharsets.UTF_8)
                    .replace("\"NetWt\": \"1000\"", "\"NetWt\": \"1001\"")
                    .getBytes(StandardCharsets.UTF_8);
            Http.Reply reply = http.post(Declarations.PATH, Declarations.JSON, other, declarations.key(n));
            if (reply.status() != 409) {
                report.violation("changed body answered with " + reply.status() + " " + reply.text());
            }
        }
        return changed;
    }

    private static long effects(Installation window) throws Exception {
        try (Connection connection = window.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM goods_declaration")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
