package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * S1. Every JAX-RS method, found by reading the classes of the WAR, and every page, found in the WAR, is called by every
 * account of the demonstration for its own, somebody else's and an absent subject. Somebody else's must look like an absent
 * one. A path with a parameter for which {@link Subjects} finds nothing is red.
 */
public final class TenancyRow implements Row {

    private static final Set<String> OPEN = Set.of("/openapi.json", "/v1/ready");
    /** 415: the type of what is sent is looked at before the sender, and tells nothing about anybody. */
    private static final Set<Integer> REFUSED = Set.of(401, 415, 429);

    /** Views for whoever holds a printed document: they ask for the code that stands on it. */
    private static final Set<String> PUBLIC_VIEWS = Set.of("login.xhtml", "proof.xhtml", "verify-clearance.xhtml");

    private static final String ANY_BODY = "{\"reason\":\"x\",\"decision\":\"ACCEPT\",\"answer\":\"x\"}";

    @Override
    public String name() {
        return "S1";
    }

    @Override
    public String title() {
        return "tenant isolation: every endpoint and view × every caller × own, somebody else's, absent";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (Installation window = Installation.bringUpDemonstration("S1")) {
            new Scan(window, settings, report).run();
        }
    }

    /** One run's state. */
    private static final class Scan {

        private final Installation window;
        private final Settings settings;
        private final Report report;
        private final Accounts machines;
        private final Accounts people;
        private final Map<String, Http> callers = new TreeMap<>();
        private final Subjects subjects;
        private final Set<String> lacking = new TreeSet<>();
        private final Map<String, Map<String, Integer>> seen = new TreeMap<>();
        private final Map<String, Set<String>> hidden = new LinkedHashMap<>();
        private int calls;

        Scan(Installation window, Settings settings, Report report) throws Exception {
            this.window = window;
            this.settings = settings;
            this.report = report;
            subjects = new Subjects(window);
            machines = Accounts.of("client");
            people = Accounts.of("user");
            machines.credentials()
                    .forEach((name, credentials) -> callers.put(name, new Http(window.address(), credentials)));
        }

        void run() throws Exception {
            awaitData();
            leaveTraces();
            Set<String> endpoints = Endpoints.ofMachines();
            Set<String> views = Endpoints.ofPeople();
            for (String endpoint : endpoints) {
                tryEndpoint(endpoint);
            }
            lacking.forEach(each -> report.violation("no subject to try it with (see Subjects): " + each));
            randomIds();
            mandates();
            tryViews(views);
            report.set("n", calls)
                    .set("endpoints", endpoints)
                    .set("views", views)
                    .set("view_answers", seen)
                    .set("else", endpoints.size() + " endpoints, " + views.size() + " views");
            report.note("SOAP operations, batch triggers and timing (±5 %) are not in the matrix.");
        }

        /** The demonstration's data grows for a while after the server is ready. */
        private void awaitData() throws Exception {
            long before = -1;
            for (long now = declarations(); now != before || now == 0; now = declarations()) {
                before = now;
                Thread.sleep(10_000);
            }
        }

        /** What the demonstration has none of: drafts of three enterprises, a night, a refused file of the night. */
        private void leaveTraces() throws Exception {
            Declarations declarations = new Declarations("S1D");
            int number = 0;
            for (String caller : List.of("trader-erp", "broker-client", "other-erp")) {
                number++;
                expect(201, caller, "/api/v1/declaration-drafts", Declarations.JSON, declarations.json(number));
            }
            expect(
                    200,
                    "operations",
                    "/api/v1/collaboration/reconciliation-runs",
                    Declarations.JSON,
                    "{\"reason\":\"tenancy\"}".getBytes(StandardCharsets.US_ASCII));
            callers.getOrDefault("gacc-system", new Http(window.address(), ""))
                    .post(
                            "/api/v1/collaboration/deliveries",
                            "text/csv",
                            "no night".getBytes(StandardCharsets.US_ASCII),
                            "");
        }

        private void expect(int status, String caller, String path, String type, byte[] body) throws Exception {
            Http.Reply reply = callers.getOrDefault(caller, new Http(window.address(), ""))
                    .post(path, type, body, "s1-trace-" + caller);
            if (reply.status() != status) {
                report.violation(
                        "no trace left: " + path + " as " + caller + ": " + reply.status() + " " + reply.text());
            }
        }

        private long declarations() throws SQLException {
            try (Connection owner = window.connectAsOwner();
                    Statement statement = owner.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM goods_declaration")) {
                rows.next();
                return rows.getLong(1);
            }
        }

        private void tryEndpoint(String endpoint) throws Exception {
            String path = endpoint.substring(endpoint.indexOf(' ') + 1);
            if (Subjects.named(path)) {
                subjects.learn(path, callers);
            }
            unknown(endpoint, path);
            boolean tried = false;
            for (String caller : callers.keySet()) {
                tried |= tryAs(caller, endpoint, path);
            }
            if (Subjects.named(path) && !Subjects.isEverybodys(path) && !tried) {
                lacking.add(endpoint);
            }
        }

        /** Without an identity, or with a wrong secret, nothing is told. */
        private void unknown(String endpoint, String path) throws Exception {
            for (String credentials : new String[] {"", "broker-client:wrong"}) {
                Http.Reply reply = call(new Http(window.address(), credentials), endpoint, path, Map.of());
                if (!OPEN.contains(path) && !REFUSED.contains(reply.status())) {
                    report.violation(endpoint + " by nobody: " + reply.status());
                }
            }
        }

        /** @return whether there was something foreign to try */
        private boolean tryAs(String caller, String endpoint, String path) throws Exception {
            Http http = callers.getOrDefault(caller, new Http(window.address(), ""));
            boolean reads = endpoint.startsWith("GET ");
            Map<String, String> own = subjects.own(path, caller).orElse(Map.of());
            if (reads && (!own.isEmpty() || !Subjects.named(path))) {
                sound(endpoint, caller, call(http, endpoint, path, own));
            }
            Optional<Map<String, String>> foreign =
                    Subjects.isEverybodys(path) ? Optional.empty() : subjects.foreign(path, caller);
            if (!Subjects.named(path) || foreign.isEmpty()) {
                return false;
            }
            compare(endpoint, caller, http, path, foreign.get());
            return true;
        }

        private void compare(String endpoint, String caller, Http http, String path, Map<String, String> foreign)
                throws Exception {
            Map<String, String> absent = Subjects.absent(foreign);
            Http.Reply theirs = call(http, endpoint, path, foreign);
            Http.Reply nobodys = call(http, endpoint, path, absent);
            sound(endpoint, caller, theirs);
            sound(endpoint, caller, nobodys);
            String where = endpoint + " as " + caller;
            if (theirs.status() < 400) {
                report.violation(where + ": somebody else's was answered with " + theirs.status());
            } else if (theirs.status() != nobodys.status()
                    || !neutral(theirs.text(), foreign).equals(neutral(nobodys.text(), absent))) {
                report.violation(
                        where + ": somebody else's is not as absent: " + theirs.status() + " / " + nobodys.status());
            }
        }

        /** No failure of the server, and nothing that only others may see. */
        private void sound(String where, String caller, Http.Reply reply) throws SQLException {
            if (reply.status() >= 500) {
                report.violation(where + " as " + caller + ": " + reply.status());
            }
            names(where, caller, machines.parties().getOrDefault(caller, ""), reply.text());
        }

        private void names(String where, String caller, String party, String text) throws SQLException {
            for (String secret : hiddenFrom(party)) {
                if (text.contains(secret)) {
                    report.violation(where + " as " + caller + " names " + secret);
                }
            }
        }

        /** Numbers of declarations that an enterprise has no part in. */
        private Set<String> hiddenFrom(String party) throws SQLException {
            Set<String> known = hidden.get(party);
            if (known != null) {
                return known;
            }
            Set<String> numbers = new HashSet<>();
            hidden.put(party, numbers);
            if (party.startsWith("enterprise:")) {
                String own = party.substring("enterprise:".length());
                try (Connection owner = window.connectAsOwner();
                        PreparedStatement find = owner.prepareStatement("SELECT seq_no FROM goods_declaration"
                                + " WHERE declarant_id <> ? AND trader_id <> ? LIMIT 500")) {
                    find.setString(1, own);
                    find.setString(2, own);
                    try (ResultSet rows = find.executeQuery()) {
                        while (rows.next()) {
                            numbers.add(rows.getString(1));
                        }
                    }
                }
            }
            return numbers;
        }

        private Http.Reply call(Http http, String endpoint, String path, Map<String, String> subject) throws Exception {
            calls++;
            String method = endpoint.substring(0, endpoint.indexOf(' '));
            boolean body = method.startsWith("P");
            return http.call(
                    method,
                    "/api" + Subjects.filled(path, subject),
                    body ? "application/json" : "",
                    body ? HttpRequest.BodyPublishers.ofString(ANY_BODY) : HttpRequest.BodyPublishers.noBody(),
                    body ? "s1-" + calls : "");
        }

        /** The answer without the correlation id and without what was asked for. */
        private static String neutral(String text, Map<String, String> subject) {
            String neutral = text.replaceAll("urn:singlewindow:request:[^\"]*", "REQUEST");
            for (String value : subject.values()) {
                neutral = neutral.replace("\"" + value + "\"", "SUBJECT").replace("：" + value, "SUBJECT");
            }
            return neutral;
        }

        private void randomIds() throws Exception {
            Random random = new Random(settings.seed());
            Http other = new Http(window.address(), machines.credentials().getOrDefault("other-erp", ""));
            for (int i = 0; i < settings.of(200, 10_000); i++) {
                String seqNo = "I%017d".formatted(random.nextLong(100_000_000_000_000_000L));
                calls++;
                int status = other.get("/api/v1/declarations/" + seqNo).status();
                if (status != 404) {
                    report.violation("random id " + seqNo + ": " + status);
                }
            }
        }

        /** A mandate that has not begun, has ended or is revoked carries nothing; a broker that is suspended may nothing. */
        private void mandates() throws Exception {
            String of = " WHERE principal_id = 1001 AND agent_id = 1002";
            mandate("expired", "UPDATE enterprise_mandate SET valid_to = '2020-01-01', valid_from = '2019-01-01'" + of);
            mandate("to come", "UPDATE enterprise_mandate SET valid_from = '2090-01-01', valid_to = '2091-01-01'" + of);
            mandate("revoked", "UPDATE enterprise_mandate SET valid_from = '2020-01-01', state = 'REVOKED'" + of);
            mandate("suspended agent", "UPDATE enterprise SET state = 'SUSPENDED' WHERE id = 1002");
        }

        private void mandate(String what, String change) throws Exception {
            try (Connection owner = window.connectAsOwner();
                    Statement statement = owner.createStatement()) {
                statement.executeUpdate(change);
            }
            Declarations declarations = new Declarations("S1");
            Http broker = new Http(window.address(), Declarations.BROKER);
            calls++;
            Http.Reply reply = broker.post(
                    Declarations.PATH, Declarations.JSON, declarations.json(calls), declarations.key(calls));
            if (reply.status() != 403) {
                report.violation("mandate " + what + ": " + reply.status() + " " + reply.text());
            }
        }

        private void tryViews(Set<String> views) throws Exception {
            for (String view : views) {
                anonymous(view);
            }
            for (String user : people.credentials().keySet()) {
                Browser browser =
                        Browser.login(window.address(), people.credentials().getOrDefault(user, ""));
                for (String view : views) {
                    calls++;
                    Http.Reply page = browser.get("/" + view);
                    seen.computeIfAbsent(view, any -> new TreeMap<>()).put(user, page.status());
                    if (page.status() >= 500) {
                        report.violation("view " + view + " as " + user + ": " + page.status());
                    }
                    names("view " + view, user, people.parties().getOrDefault(user, ""), page.text());
                }
            }
        }

        /** Without a session every view is the login page, or what is open to all; never a page with data. */
        private void anonymous(String view) throws Exception {
            calls++;
            Http.Reply reply = new Http(window.address(), "").get("/" + view);
            boolean open = PUBLIC_VIEWS.contains(view) || view.startsWith("errors/");
            boolean refused = Set.of(302, 401, 403, 404).contains(reply.status())
                    || reply.text().contains("j_security_check")
                    || reply.text().contains("type=\"password\"");
            if (!open && !refused) {
                report.violation("view " + view + " without a session: " + reply.status());
            }
        }
    }
}
