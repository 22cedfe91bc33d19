package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Harbour;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.PersonLists;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.Sides;
import cn.singlewindow.bench.Slice;
import cn.singlewindow.bench.anchor.SameRows;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P3. PAXLST of 50 persons by REST, parsed, checked, stored, screened, against bare JDBC of the same rows. */
public final class PersonsRow implements Row {

    private static final int CLIENTS = 8;
    private static final int WRITERS = 4;
    private static final int SHIPS = 32;
    private static final int PERSONS = 50;
    private static final int CRUISE = 3_000;

    @Override
    public String name() {
        return "P3";
    }

    @Override
    public String title() {
        return "person lists: PAXLST of 50 parsed, checked, stored, screened against 10,000 listed, against JDBC writing the same rows";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (Installation window = Installation.bringUp("P3")) {
            new Measurement(window, settings, report).run();
        }
    }

    /** One run's state. */
    private static final class Measurement {

        private static final Pattern VISIT = Pattern.compile("\"visit\":\"(SHA\\d{11})\"");

        private final Installation window;
        private final Report report;
        private final int rounds;
        private final int warmUp;
        private final Http agent;
        private final List<String> visits = new ArrayList<>();
        private final AtomicInteger number = new AtomicInteger();
        private final Sides sides;
        private long items;

        Measurement(Installation window, Settings settings, Report report) {
            this.window = window;
            this.report = report;
            this.sides = new Sides(window, report, settings.of(4, 10));
            this.rounds = settings.of(3, 7);
            this.warmUp = settings.of(5, 20);
            this.agent = new Http(window.address(), Harbour.AGENT);
        }

        void run() throws Exception {
            loadWatchList();
            openCalls();
            send(0, PERSONS, "P3-pattern");
            try (Connection owner = window.connectAsOwner()) {
                SameRows same = SameRows.ofList(owner, visits.get(0), "P3-pattern");
                report.set("rows_of_one_item", same.counts());
                List<Slice.Client> ours = clients();
                List<Slice.Client> jdbc = writers(same);
                Installation.say("warm-up");
                for (List<Slice.Client> side : List.of(jdbc, ours)) {
                    Sides.warm(side, warmUp);
                }
                for (int round = 0; round < rounds; round++) {
                    boolean turned = round % 2 == 1;
                    slice(turned ? "jdbc" : "ours", turned ? jdbc : ours);
                    slice(turned ? "ours" : "jdbc", turned ? ours : jdbc);
                    slice("staedi_parse", parsers());
                }
            }
            tell();
            cruise();
            report.set("n", items).set("rss_mib_server", window.serverMemory());
        }

        private void loadWatchList() throws IOException, InterruptedException {
            Http border = new Http(window.address(), Harbour.BORDER);
            Http.Reply loaded = border.call(
                    "PUT",
                    "/api/v1/watch-lists/WANTED",
                    PersonLists.JSON,
                    BodyPublishers.ofByteArray(PersonLists.watchList()),
                    "P3-list");
            taken(loaded, 200);
        }

        private void openCalls() throws IOException, InterruptedException {
            for (int ship = 0; ship < SHIPS; ship++) {
                taken(agent.post("/api/v1/ships", PersonLists.JSON, PersonLists.ship(ship), "P3-ship-" + ship), 201);
                Http.Reply opened =
                        agent.post("/api/v1/visits", PersonLists.JSON, PersonLists.call(ship), "P3-call-" + ship);
                taken(opened, 201);
                Matcher visit = VISIT.matcher(opened.text());
                if (!visit.find()) {
                    throw new IOException("no visit in " + opened.text());
                }
                visits.add(visit.group(1));
            }
        }

        private static void taken(Http.Reply reply, int status) throws IOException {
            if (reply.status() != status) {
                throw new IOException(reply.status() + " " + reply.text());
            }
        }

        private void send(int ship, int persons, String key) throws IOException, InterruptedException {
            byte[] list = PersonLists.list(ship, number.incrementAndGet(), persons);
            taken(
                    agent.post("/api/v1/visits/" + visits.get(ship) + "/declarations", PersonLists.EDIFACT, list, key),
                    200);
        }

        /** Each client has ships of its own, so that none waits for another's. */
        private List<Slice.Client> clients() {
            List<Slice.Client> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i * (SHIPS / CLIENTS);
                AtomicInteger turn = new AtomicInteger();
                clients.add(() -> {
                    int n = turn.incrementAndGet();
                    send(first + n % (SHIPS / CLIENTS), PERSONS, "P3-" + first + "-" + n + "-" + System.nanoTime());
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

        private static List<Slice.Client> parsers() {
            byte[] list = PersonLists.list(0, 1, PERSONS);
            return List.of(() -> {
                parse(list);
                return null;
            });
        }

        private static void parse(byte[] list) throws EDIStreamException, IOException {
            try (EDIStreamReader reader =
                    EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(list))) {
                while (reader.hasNext()) {
                    reader.next();
                }
            }
        }

        private void slice(String side, List<Slice.Client> clients) throws InterruptedException {
            boolean ours = side.equals("ours");
            Slice slice = sides.slice(side, ours, clients);
            items += ours ? slice.done() : 0;
        }

        private void tell() {
            sides.tell("ours", "jdbc");
            report.set("to_staedi_parse_alone", sides.against("ours", "staedi_parse"))
                    .set("goal", "≥ 0.5 × JDBC");
            report.note(
                    "A list replaces the one before it: ours also retires 50 older rows at each item, the anchor does not.");
            report.note("JDBC by " + WRITERS + " connections, REST by " + CLIENTS
                    + " clients; load generator on the same cores, its CPU counted for JDBC only.");
        }

        private void cruise() throws IOException, InterruptedException {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                send(i, CRUISE, "P3-cruise-" + i);
                millis.add((System.nanoTime() - start) / 1e6);
            }
            double middle = Sides.median(millis);
            report.set("cruise_3000_ms", millis.stream().map(Report::rounded).toList())
                    .set("else", "3,000 passengers acknowledged in " + Math.round(middle) + " ms");
            if (middle > 3_000) {
                report.violation("3,000 passengers took " + Math.round(middle) + " ms");
            }
        }
    }
}
