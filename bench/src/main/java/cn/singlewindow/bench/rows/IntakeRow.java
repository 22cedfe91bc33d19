package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.Sides;
import cn.singlewindow.bench.Slice;
import cn.singlewindow.bench.Wire;
import cn.singlewindow.bench.anchor.BareArchive;
import cn.singlewindow.bench.anchor.SameRows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** P1. Declarations of ten lines by REST against bare JDBC of the same rows and a bare endpoint of one row. */
public final class IntakeRow implements Row {

    private static final int CLIENTS = 32;
    private static final int WRITERS = 8;
    private static final int MANY = 200;

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public String title() {
        return "intake: REST declarations of 10 lines, all rules, stored, against JDBC writing the same rows";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (Installation window = Installation.bringUp("P1")) {
            new Measurement(window, settings, report).run();
        }
    }

    /** One run's state. */
    private static final class Measurement {

        private final Installation window;
        private final Report report;
        private final double seconds;
        private final int rounds;
        private final int warmUp;
        private final Declarations declarations = new Declarations("P1");
        private final AtomicInteger number = new AtomicInteger();
        private final Http broker;
        private final Sides sides;
        private long items;

        Measurement(Installation window, Settings settings, Report report) {
            this.window = window;
            this.report = report;
            this.seconds = settings.of(4, 10);
            this.rounds = settings.of(3, 7);
            this.warmUp = settings.of(4, 20);
            this.sides = new Sides(window, report, seconds);
            this.broker = new Http(window.address(), Declarations.BROKER);
        }

        void run() throws Exception {
            prepareBareEndpoint();
            submitOne();
            try (Connection owner = window.connectAsOwner()) {
                SameRows same = SameRows.of(owner, declarations.bill(1), declarations.key(1));
                report.set("rows_of_one_item", same.counts());
                List<Slice.Client> jdbc = writers(same);
                List<Slice.Client> json = clients(CLIENTS, Declarations.JSON, declarations::json);
                List<Slice.Client> xml = clients(CLIENTS, Declarations.XML, declarations::xml);
                List<Slice.Client> bare = bare();
                Installation.say("warm-up");
                for (List<Slice.Client> side : List.of(jdbc, bare, xml, json)) {
                    Sides.warm(side, warmUp);
                }
                for (int round = 0; round < rounds; round++) {
                    Map<String, List<Slice.Client>> order = order(round, json, xml, jdbc, bare);
                    for (Map.Entry<String, List<Slice.Client>> side : order.entrySet()) {
                        slice(side.getKey(), side.getValue(), owner);
                    }
                }
            }
            tell();
            manyClients();
            report.set("n", items).set("rss_mib_server", window.serverMemory());
        }

        private static Map<String, List<Slice.Client>> order(
                int round,
                List<Slice.Client> json,
                List<Slice.Client> xml,
                List<Slice.Client> jdbc,
                List<Slice.Client> bare) {
            Map<String, List<Slice.Client>> order = new LinkedHashMap<>();
            boolean turned = round % 2 == 1;
            order.put(turned ? "bare_endpoint" : "rest_json", turned ? bare : json);
            order.put(turned ? "rest_xml" : "jdbc", turned ? xml : jdbc);
            order.put(turned ? "jdbc" : "rest_xml", turned ? jdbc : xml);
            order.put(turned ? "rest_json" : "bare_endpoint", turned ? json : bare);
            return order;
        }

        private void slice(String side, List<Slice.Client> clients, Connection owner) throws Exception {
            boolean ours = side.startsWith("rest");
            long before = ours ? declarationsStored(owner) : 0;
            Slice slice = sides.slice(side, !side.equals("jdbc"), clients);
            if (ours && declarationsStored(owner) - before != slice.done()) {
                report.violation(side + ": stored is not what was sent");
            }
            items += ours ? slice.done() : 0;
        }

        private void tell() {
            sides.tell("rest_json", "jdbc");
            report.set("rest_xml_to_jdbc", sides.against("rest_xml", "jdbc"))
                    .set("rest_json_to_bare_endpoint", sides.against("rest_json", "bare_endpoint"))
                    .set("goal", "REST ≥ 0.5 × JDBC; p95 ≤ 1 s at 200 clients");
            report.note("Signed SOAP intake is not measured here: it belongs to P2.");
            report.note("JDBC by " + WRITERS + " connections, REST by " + CLIENTS
                    + " clients; load generator on the same" + " cores, its CPU counted for JDBC only.");
        }

        private void manyClients() throws InterruptedException {
            Slice slice = Slice.run(clients(MANY, Declarations.JSON, declarations::json), seconds * 3);
            double p95 = slice.latency().getValueAtPercentile(95) / 1000.0;
            report.set(
                    "clients_200",
                    Map.of(
                            "per_second",
                            Report.rounded(slice.rate()),
                            "p50_ms",
                            slice.latency().getValueAtPercentile(50) / 1000.0,
                            "p95_ms",
                            p95,
                            "p99_ms",
                            slice.latency().getValueAtPercentile(99) / 1000.0));
            report.set("else", "p95 at 200 clients " + Math.round(p95) + " ms");
            if (!slice.failure().isEmpty()) {
                report.violation("200 clients: " + slice.failure());
            }
            items += slice.done();
        }

        private void submitOne() throws IOException, InterruptedException {
            int n = number.incrementAndGet();
            Http.Reply reply =
                    broker.post(Declarations.PATH, Declarations.JSON, declarations.json(n), declarations.key(n));
            if (reply.status() != 201) {
                throw new IOException("the pattern is refused: " + reply.status() + " " + reply.text());
            }
        }

        private List<Slice.Client> clients(int count, String type, IntFunction<byte[]> message) {
            List<Slice.Client> clients = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Wire wire = new Wire(window.address(), Declarations.BROKER, type);
                clients.add(() -> {
                    int n = number.incrementAndGet();
                    Http.Reply reply = wire.post(Declarations.PATH, message.apply(n), declarations.key(n));
                    if (reply.status() != 201) {
                        throw new IOException(reply.status() + " " + reply.text());
                    }
                    return null;
                });
            }
            return clients;
        }

        private List<Slice.Client> writers(SameRows same) throws SQLException {
            List<Slice.Client> clients = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                SameRows.Writer writer = same.writer(window.connectAsOwner());
                clients.add(() -> {
                    writer.write();
                    return null;
                });
            }
            return clients;
        }

        private List<Slice.Client> bare() {
            List<Slice.Client> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Wire wire = new Wire(window.address(), "", Declarations.JSON);
                clients.add(() -> {
                    Http.Reply reply = wire.post(BareArchive.PATH, declarations.json(1), "");
                    if (reply.status() != 201) {
                        throw new IOException(reply.status() + " " + reply.text());
                    }
                    return null;
                });
            }
            return clients;
        }

        private void prepareBareEndpoint() throws Exception {
            try (Connection owner = window.connectAsOwner();
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE anchor_row (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,"
                        + " body MEDIUMTEXT NOT NULL)");
                statement.execute("GRANT SELECT, INSERT ON anchor_row TO 'sw_app'@'%'");
            }
            window.deploy(BareArchive.into(window.folder()));
        }

        private static long declarationsStored(Connection owner) throws SQLException {
            try (Statement statement = owner.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM goods_declaration")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
