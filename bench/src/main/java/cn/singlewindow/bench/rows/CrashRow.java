package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * R1. 32 clients write each key to a journal and force it to disk before they send, and every acknowledgement after it
 * came; the server is killed at random instants; clients repeat under the same key. At the end journal and database are
 * held against each other.
 */
public final class CrashRow implements Row {

    private static final int CLIENTS = 32;
    private static final Pattern SEQ_NO = Pattern.compile("\"seqNo\"\\s*:\\s*\"([^\"]+)\"");

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
            Declarations declarations = new Declarations("R1");
            Journal journal = new Journal(window.folder().resolve("journal"));
            AtomicInteger next = new AtomicInteger();
            AtomicInteger acknowledged = new AtomicInteger();
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Http http = new Http(window.address(), Declarations.BROKER);
                Thread client = new Thread(
                        () -> submitAll(http, declarations, journal, next, acknowledged, total, report), "client-" + i);
                client.start();
                clients.add(client);
            }
            List<Double> ready = killAtRandom(window, new Random(settings.seed()), total, kills, acknowledged);
            for (Thread client : clients) {
                client.join();
            }
            reconcile(window, journal, declarations, report);
            report.set("n", total)
                    .set("kills", kills)
                    .set("acknowledged", journal.acknowledged().size())
                    .set("seconds_to_ready_max", Collections.max(ready))
                    .set("seconds_to_ready", ready)
                    .set("else", kills + " kills, ready again ≤ " + Collections.max(ready) + " s");
            ready.stream().filter(s -> s > 60).forEach(s -> report.violation("ready only after " + s + " s"));
            report.note("kill -9 does not drop the page cache: loss of power is not proven.");
        }
    }

    private static List<Double> killAtRandom(
            Installation window, Random random, int total, int kills, AtomicInteger acknowledged)
            throws IOException, InterruptedException {
        List<Double> ready = new ArrayList<>();
        int share = total / (kills + 1);
        for (int kill = 0; kill < kills; kill++) {
            int at = kill * share + share / 4 + random.nextInt(share / 2);
            while (acknowledged.get() < at) {
                Thread.sleep(2);
            }
            Thread.sleep(random.nextInt(50));
            window.killServer();
            Duration took = window.startServer();
            ready.add(Report.rounded(took.toMillis() / 1000.0));
            Installation.say(
                    "kill " + (kill + 1) + " at " + at + " acknowledged, ready after " + took.toSeconds() + " s");
        }
        return ready;
    }

    private static void submitAll(
            Http http,
            Declarations declarations,
            Journal journal,
            AtomicInteger next,
            AtomicInteger acknowledged,
            int total,
            Report report) {
        try {
            for (int n = next.incrementAndGet(); n <= total; n = next.incrementAndGet()) {
                journal.sent(n);
                String seqNo = submit(http, declarations, n, report);
                if (!seqNo.isEmpty()) {
                    journal.acknowledged(n, seqNo);
                }
                acknowledged.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            report.violation("client stopped: " + e);
        }
    }

    /** Repeats under the same key until the window answers. */
    private static String submit(Http http, Declarations declarations, int n, Report report)
            throws InterruptedException {
        byte[] body = declarations.json(n);
        while (true) {
            try {
                Http.Reply reply = http.post(Declarations.PATH, Declarations.JSON, body, declarations.key(n));
                Matcher seqNo = SEQ_NO.matcher(reply.text());
                if (reply.status() == 201 && seqNo.find()) {
                    return seqNo.group(1);
                }
                if (reply.status() < 500 && reply.status() != 404) {
                    report.violation(declarations.key(n) + " refused: " + reply.status() + " " + reply.text());
                    return "";
                }
            } catch (IOException down) {
                // The server is dead or dying: the same key again, until it answers.
            }
            Thread.sleep(100);
        }
    }

    private static void reconcile(Installation window, Journal journal, Declarations declarations, Report report)
            throws SQLException {
        Map<String, String> stored = new HashMap<>();
        try (Connection connection = window.connectAsOwner();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT bill_no, seq_no FROM goods_declaration")) {
                while (rows.next()) {
                    String before = stored.put(rows.getString(1), rows.getString(2));
                    if (before != null) {
                        report.violation(
                                "doubled: " + rows.getString(1) + " as " + before + " and " + rows.getString(2));
                    }
                }
            }
            half(statement, report, "lines", "SELECT COUNT(*) FROM goods_line x WHERE x.declaration_id = d.id", "= 10");
            half(
                    statement,
                    report,
                    "transition",
                    "SELECT COUNT(*) FROM goods_transition x WHERE x.declaration_id = d.id",
                    "= 1");
            half(
                    statement,
                    report,
                    "receipt",
                    "SELECT COUNT(*) FROM goods_receipt x WHERE x.declaration_id = d.id",
                    "= 1");
            half(
                    statement,
                    report,
                    "cases",
                    "SELECT COUNT(*) FROM collaboration_case x WHERE x.subject_id = d.id",
                    "= 3");
            half(
                    statement,
                    report,
                    "outbox",
                    "SELECT COUNT(*) FROM platform_outbox x WHERE x.subject_id = d.id",
                    ">= 3");
        }
        journal.acknowledged().forEach((n, seqNo) -> {
            String there = stored.get(declarations.bill(n));
            if (there == null) {
                report.violation("lost: " + declarations.key(n) + " acknowledged as " + seqNo);
            } else if (!there.equals(seqNo)) {
                report.violation("acknowledged as " + seqNo + ", stored as " + there);
            }
        });
    }

    private static void half(Statement statement, Report report, String what, String count, String wanted)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "SELECT d.seq_no FROM goods_declaration d WHERE NOT ((" + count + ") " + wanted + ") LIMIT 20")) {
            while (rows.next()) {
                report.violation("half-written (" + what + "): " + rows.getString(1));
            }
        }
    }

    /** What the clients know, forced to disk before anybody acts on it. */
    private static final class Journal {

        private final FileChannel file;
        private final Map<Integer, String> acknowledged = new HashMap<>();

        Journal(Path path) throws IOException {
            Files.createDirectories(path.getParent());
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }

        void sent(int n) throws IOException {
            write("S " + n + "\n");
        }

        void acknowledged(int n, String seqNo) throws IOException {
            write("A " + n + " " + seqNo + "\n");
            synchronized (acknowledged) {
                acknowledged.put(n, seqNo);
            }
        }

        Map<Integer, String> acknowledged() {
            synchronized (acknowledged) {
                return Map.copyOf(acknowledged);
            }
        }

        private void write(String line) throws IOException {
            file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            file.force(false);
        }
    }
}
