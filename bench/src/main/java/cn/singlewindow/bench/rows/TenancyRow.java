package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Bench;
import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * S1. Every JAX-RS method, found by reading the classes of the WAR, and every Faces view, found in the WAR, is called by
 * every kind of caller for its own, somebody else's and an absent subject. Somebody else's must look like an absent one.
 * What the matrix does not know is red.
 */
public final class TenancyRow implements Row {

    private static final Pattern SEQ_NO = Pattern.compile("\"seqNo\"\\s*:\\s*\"([^\"]+)\"");
    private static final String ABSENT = "I20260000000000000";

    private static final Map<String, String> CALLERS = Map.of(
            "owner", Declarations.BROKER,
            "other", "other-erp:demo-secret-other-erp-51d7e2c46a",
            "agency", "gacc-system:demo-secret-gacc-system-c09a4b7e",
            "anonymous", "",
            "wrong secret", "broker-client:wrong");

    /** What the scanner knows how to call: method and path; {@code {subject}} stands for a declaration. */
    private static final Map<String, Kind> MATRIX = matrix();

    /** What a path is about. */
    private enum Kind {
        /** One subject that belongs to somebody. */
        SUBJECT,
        /** A list: must not name what is somebody else's. */
        LIST,
        /** Takes a new message, or answers with what is everybody's who is known. */
        GENERAL,
        /** Open to everybody. */
        PUBLIC
    }

    private static Map<String, Kind> matrix() {
        Map<String, Kind> matrix = new LinkedHashMap<>();
        matrix.put("POST /v1/declarations", Kind.GENERAL);
        matrix.put("POST /v1/declarations/check", Kind.GENERAL);
        matrix.put("GET /v1/declarations", Kind.LIST);
        matrix.put("GET /v1/declarations/receipts", Kind.LIST);
        matrix.put("GET /v1/declarations/{seqNo}", Kind.SUBJECT);
        matrix.put("GET /v1/declarations/{seqNo}/message", Kind.SUBJECT);
        matrix.put("GET /v1/declarations/{seqNo}/timeline", Kind.SUBJECT);
        matrix.put("GET /v1/declarations/{seqNo}/receipts", Kind.SUBJECT);
        matrix.put("GET /v1/declarations/{seqNo}/pdf", Kind.SUBJECT);
        matrix.put("POST /v1/declarations/{seqNo}/supplements/{id}/answer", Kind.SUBJECT);
        matrix.put("POST /v1/declarations/{seqNo}/withdrawal", Kind.SUBJECT);
        matrix.put("POST /v1/declarations/{seqNo}/decisions", Kind.SUBJECT);
        matrix.put("GET /v1/declaration-drafts", Kind.LIST);
        matrix.put("POST /v1/declaration-drafts", Kind.GENERAL);
        matrix.put("GET /v1/declaration-drafts/{id}", Kind.SUBJECT);
        matrix.put("PUT /v1/declaration-drafts/{id}", Kind.SUBJECT);
        matrix.put("DELETE /v1/declaration-drafts/{id}", Kind.SUBJECT);
        matrix.put("GET /openapi.json", Kind.PUBLIC);
        return matrix;
    }

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
        Set<String> endpoints = endpoints();
        Set<String> views = views();
        endpoints.stream()
                .filter(each -> !MATRIX.containsKey(each))
                .forEach(each -> report.violation("not in the matrix: " + each));
        try (Installation window = Installation.bringUp("S1")) {
            Map<String, Http> callers = new LinkedHashMap<>();
            CALLERS.forEach((name, credentials) -> callers.put(name, new Http(window.address(), credentials)));
            String own = submitted(callers);
            int calls = 0;
            for (String endpoint : endpoints) {
                calls += tryEndpoint(endpoint, callers, own, report);
            }
            calls += randomIds(callers, settings.of(200, 10_000), report);
            calls += tryViews(views, window, report);
            report.set("n", calls)
                    .set("endpoints", endpoints)
                    .set("views", views)
                    .set("else", endpoints.size() + " endpoints, " + views.size() + " views");
            report.note(
                    "Roles of API clients and anonymous on REST; Faces views are tried anonymously only. Delegated and"
                            + " expired mandates, SOAP operations, batch triggers and timing (±5 %) are not in the matrix yet; of drafts only absent ones are asked for. 429 is the throttling"
                            + " of wrong secrets.");
        }
    }

    private static int tryEndpoint(String endpoint, Map<String, Http> callers, String own, Report report)
            throws Exception {
        Kind kind = MATRIX.getOrDefault(endpoint, Kind.GENERAL);
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = "/api" + endpoint.substring(endpoint.indexOf(' ') + 1);
        int calls = 0;
        for (Map.Entry<String, Http> caller : callers.entrySet()) {
            boolean unknown =
                    caller.getKey().equals("anonymous") || caller.getKey().equals("wrong secret");
            Http.Reply mine = call(caller.getValue(), method, path, own);
            Http.Reply absent = call(caller.getValue(), method, path, ABSENT);
            calls += 2;
            String where = endpoint + " as " + caller.getKey();
            boolean refused = mine.status() == 401 || mine.status() == 429;
            if (unknown && kind != Kind.PUBLIC && !refused) {
                report.violation(where + ": " + mine.status());
            }
            if (mine.status() >= 500 || absent.status() >= 500) {
                report.violation(where + ": " + mine.status() + "/" + absent.status());
            }
            if (caller.getKey().equals("other")) {
                foreign(kind, where, own, mine, absent, report);
            }
        }
        return calls;
    }

    private static void foreign(
            Kind kind, String where, String own, Http.Reply foreign, Http.Reply absent, Report report) {
        if (kind == Kind.LIST && foreign.text().contains(own)) {
            report.violation(where + ": the list names a foreign declaration");
        }
        if (kind == Kind.SUBJECT
                && (foreign.status() != absent.status()
                        || !neutral(foreign.text(), own).equals(neutral(absent.text(), ABSENT)))) {
            report.violation(where + ": foreign is not absent: " + foreign.status() + " / " + absent.status());
        }
        if (kind == Kind.SUBJECT && foreign.status() < 400) {
            report.violation(where + ": answered with " + foreign.status());
        }
    }

    /** The answer without the correlation id and without the number that was asked for. */
    private static String neutral(String text, String subject) {
        return text.replace(subject, "SUBJECT").replaceAll("urn:singlewindow:request:[^\"]*", "REQUEST");
    }

    private static Http.Reply call(Http http, String method, String path, String subject) throws Exception {
        String filled = path.replace("{seqNo}", subject).replaceAll("\\{id(:[^}]*)?}", "4611686018427387904");
        boolean body = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        return http.call(
                method,
                filled,
                body ? "application/json" : "",
                body
                        ? HttpRequest.BodyPublishers.ofString(
                                "{\"reason\":\"x\",\"decision\":\"ACCEPT\",\"answer\":\"x\"}")
                        : HttpRequest.BodyPublishers.noBody(),
                body ? "s1-" + System.nanoTime() : "");
    }

    private static int randomIds(Map<String, Http> callers, int count, Report report) throws Exception {
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < count; i++) {
            String seqNo = "I%017d".formatted(random.nextLong(100_000_000_000_000_000L));
            Http other = callers.get("other");
            if (other != null) {
                Http.Reply reply = other.get("/api/v1/declarations/" + seqNo);
                if (reply.status() != 404) {
                    report.violation("random id " + seqNo + ": " + reply.status());
                }
            }
        }
        return count;
    }

    /** Without a session every view is the login page, or what is open to all; never a page with data. */
    private static int tryViews(Set<String> views, Installation window, Report report) throws Exception {
        Http nobody = new Http(window.address(), "");
        for (String view : views) {
            Http.Reply reply = nobody.get("/" + view);
            boolean open = view.equals("login.xhtml") || view.startsWith("errors/");
            boolean refused = reply.status() == 302
                    || reply.status() == 401
                    || reply.status() == 403
                    || reply.status() == 404
                    || reply.text().contains("j_security_check")
                    || reply.text().contains("type=\"password\"");
            if (!open && !refused) {
                report.violation("view " + view + " without a session: " + reply.status());
            }
        }
        return views.size();
    }

    private static String submitted(Map<String, Http> callers) throws Exception {
        Declarations declarations = new Declarations("S1");
        Http owner = callers.get("owner");
        if (owner == null) {
            throw new IllegalStateException("no owner");
        }
        Http.Reply reply = owner.post(Declarations.PATH, Declarations.JSON, declarations.json(1), declarations.key(1));
        Matcher seqNo = SEQ_NO.matcher(reply.text());
        if (reply.status() != 201 || !seqNo.find()) {
            throw new IOException("not taken: " + reply.status() + " " + reply.text());
        }
        return seqNo.group(1);
    }

    /** Every JAX-RS method of the WAR, as {@code METHOD /path}. */
    private static Set<String> endpoints() throws IOException {
        Path classes = Bench.root().resolve("ws/target/classes");
        List<URL> path = new ArrayList<>(List.of(classes.toUri().toURL()));
        path.add(Bench.root().resolve("ejb/target/classes").toUri().toURL());
        Set<String> endpoints = new TreeSet<>();
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), TenancyRow.class.getClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String type =
                        classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (hasPath(file)) {
                    add(endpoints, loader, type);
                }
            }
        }
        return endpoints;
    }

    private static boolean hasPath(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Ljakarta/ws/rs/Path;");
    }

    private static void add(Set<String> endpoints, ClassLoader loader, String type) {
        try {
            Class<?> resource = Class.forName(type, false, loader);
            jakarta.ws.rs.Path root = resource.getAnnotation(jakarta.ws.rs.Path.class);
            for (Method method : resource.getDeclaredMethods()) {
                String verb = verb(method);
                if (root != null && !verb.isEmpty()) {
                    jakarta.ws.rs.Path more = method.getAnnotation(jakarta.ws.rs.Path.class);
                    endpoints.add(verb + " " + join(root.value(), more == null ? "" : more.value()));
                }
            }
        } catch (ClassNotFoundException | LinkageError unreadable) {
            endpoints.add("UNREADABLE " + type + ": " + unreadable);
        }
    }

    private static String verb(Method method) {
        for (Class<? extends Annotation> verb :
                List.<Class<? extends Annotation>>of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class)) {
            if (method.isAnnotationPresent(verb)) {
                return verb.getSimpleName();
            }
        }
        return "";
    }

    private static String join(String root, String more) {
        String path = ("/" + root + "/" + more).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Every view that can be asked for; templates and parts under WEB-INF and resources cannot. */
    private static Set<String> views() throws IOException {
        Path root = Bench.root().resolve("web/src/main/webapp");
        Set<String> views = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".xhtml"))
                        .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                        .forEach(views::add);
            }
        }
        return views;
    }
}
