package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 32 clients that write each key to a journal and force it to disk before they send, and every acknowledgement after it came;
 * they repeat under the same key until they are answered. Journal and database are held against each other at the end.
 */
final class JournalledClients {

    private static final int CLIENTS = 32;
    private static final Pattern SEQ_NO = Pattern.compile("\"seqNo\"\\s*:\\s*\"([^\"]+)\"");

    private final Installation window;
    private final Declarations declarations;
    private final Report report;
    private final int total;
    private final Journal journal;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong lastAcknowledged = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();

    JournalledClients(Installation window, String row, int total, Report report) throws IOException {
        this.window = window;
        this.declarations = new Declarations(row);
        this.report = report;
        this.total = total;
        this.journal = new Journal(window.folder().resolve("journal"));
    }

    void start() {
        for (int i = 0; i < CLIENTS; i++) {
            Http http = new Http(window.address(), Declarations.BROKER);
            Thread client = new Thread(() -> submitAll(http), "client-" + i);
            client.start();
            threads.add(client);
        }
    }

    /** Waits until so many have been answered. */
    void awaitDone(int count) throws InterruptedException {
        while (done.get() < count) {
            Thread.sleep(2);
        }
    }

    /** Waits for an acknowledgement that comes after now. */
    void awaitAnother() throws InterruptedException {
        long now = System.nanoTime();
        while (lastAcknowledged.get() < now && done.get() < total) {
            Thread.sleep(5);
        }
    }

    /** Waits until all have been answered. @return how many were acknowledged */
    int join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        return journal.acknowledged().size();
    }

    private void submitAll(Http http) {
        try {
            for (int n = next.incrementAndGet(); n <= total; n = next.incrementAndGet()) {
                journal.sent(n);
                String seqNo = submit(http, n);
                if (!seqNo.isEmpty()) {
                    journal.acknowledged(n, seqNo);
                    lastAcknowledged.set(System.nanoTime());
                }
                done.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            report.violation("client stopped: " + e);
        }
    }

    /** Repeats under the same key until the window answers. */
    private String submit(Http http, int n) throws InterruptedException {
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

    /** Holds what was acknowledged against what is stored: lost, doubled, half-written. */
    void reconcile() throws SQLException {
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
