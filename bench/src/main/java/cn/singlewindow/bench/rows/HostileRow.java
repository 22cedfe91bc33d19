package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Bench;
import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * X3, X4, X5. Hostile, oversized and mutated messages on every machine's door: each is refused in a classified way, in
 * time, nothing is stored and nothing is fetched.
 */
public final class HostileRow implements Row {

    /** The port that the hostile files name. */
    private static final int CANARY = 48484;

    private static final String SOAP_FAULT = "Fault";

    private final String name;
    private final AtomicInteger sent = new AtomicInteger();
    private final Map<String, Integer> answers = new LinkedHashMap<>();
    private double slowest;

    /** @param name X3, X4 or X5 */
    public HostileRow(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return switch (name) {
            case "X3" -> "entities, DTDs, inclusions: nothing is fetched (REST JSON, REST XML, SOAP)";
            case "X4" -> "oversized, deep, wide messages are cut at their limit";
            default -> "malformed input never breaks a door: seeded mutations";
        };
    }

    /** A door: where, in which type, and how a message is wrapped for it. */
    private record Door(String label, String path, String type, boolean soap) {}

    private static final List<Door> DOORS = List.of(
            new Door("rest-xml", Declarations.PATH, "application/xml", false),
            new Door("rest-wco", Declarations.PATH, "application/vnd.wco+xml", false),
            new Door("rest-json", Declarations.PATH, "application/json", false),
            new Door("soap", "/services/goods/v1", "text/xml; charset=utf-8", true),
            new Door("soap-basic", "/services/goods/v1/basic", "text/xml; charset=utf-8", true));

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (Installation window = Installation.bringUp(name);
                ServerSocket canary = new ServerSocket(CANARY, 50, InetAddress.getLoopbackAddress())) {
            AtomicInteger calls = listen(canary);
            Http http = new Http(window.address(), Declarations.BROKER);
            warm(http);
            long before = stored(window);
            long memory = window.serverMemory();
            switch (name) {
                case "X3" -> corpus(http, 250, report);
                case "X4" -> oversized(http, report);
                default -> mutations(http, settings, report);
            }
            long kept = stored(window) - before;
            if (kept != 0 && !name.equals("X5")) {
                report.violation(kept + " declarations stored");
            }
            if (calls.get() != 0) {
                report.violation(calls.get() + " calls reached the canary");
            }
            lookAtLog(window, report);
            report.set("n", sent.get())
                    .set("answers", answers)
                    .set("slowest_ms", Report.rounded(slowest))
                    .set("stored", kept)
                    .set("canary_calls", calls.get())
                    .set("server_memory_mib", List.of(memory, window.serverMemory()))
                    .set("else", "slowest " + Math.round(slowest) + " ms, canary " + calls.get());
            report.note("Times are wall-clock of the whole call on a machine that the load generator shares.");
        }
    }

    private void corpus(Http http, long limitMillis, Report report) throws Exception {
        Path folder = Bench.root().resolve("ejb/src/test/resources/hostile-xml");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                byte[] body = Files.readAllBytes(file);
                for (Door door : DOORS) {
                    send(http, door, file.getFileName().toString(), body, limitMillis, report);
                    if (door.soap()) {
                        send(http, door, "enveloped " + file.getFileName(), enveloped(body), limitMillis, report);
                    }
                }
            }
        }
    }

    private void oversized(Http http, Report report) throws Exception {
        Map<String, byte[]> messages = new LinkedHashMap<>();
        messages.put("depth 10^6", repeat("<a>", 1_000_000));
        messages.put("elements 10^6", wrap(text("<a/>", 1_000_000)));
        messages.put("attributes 10^5", wrap("<x " + numbered("a", "='1' ", 100_000) + "/>"));
        messages.put("namespaces 10^5", wrap("<x " + numbered("xmlns:n", "='u' ", 100_000) + "/>"));
        messages.put("text 30 MB", wrap("<x>" + text("0123456789", 3_000_000) + "</x>"));
        messages.put("one name of 5 MB", wrap("<" + text("n", 5_000_000) + "/>"));
        messages.put("comment of 20 MB", wrap("<!--" + text("c", 20_000_000) + "-->"));
        messages.put("json depth 10^6", repeat("[", 1_000_000));
        messages.put("json objects 10^6", repeat("{\"a\":", 1_000_000));
        messages.put(
                "json members 10^6",
                ("{" + numbered("\"m", "\":1,", 500_000) + "\"z\":1}").getBytes(StandardCharsets.UTF_8));
        messages.put(
                "json number of 5 MB",
                ("{\"header\":{\"NetWt\":" + text("9", 5_000_000) + "}}").getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> message : messages.entrySet()) {
            for (Door door : DOORS) {
                send(http, door, message.getKey(), message.getValue(), 2_000, report);
            }
        }
        send(http, DOORS.get(0), "gzip bomb", gzip(repeat("<a>", 20_000_000)), 2_000, report);
        report.note("Not run here: a stream of 1 GB, one byte a second over 500 connections, the MTOM bomb.");
    }

    private void mutations(Http http, Settings settings, Report report) throws Exception {
        int count = settings.of(300, 1_800);
        Random random = new Random(settings.seed());
        Declarations declarations = new Declarations("X5");
        for (int i = 1; i <= count; i++) {
            Door door = DOORS.get(i % DOORS.size());
            byte[] body = door.label().equals("rest-json") ? declarations.json(i) : declarations.xml(i);
            byte[] whole = door.soap() ? enveloped(body) : body;
            send(http, door, "mutation " + i, mutated(whole, random), 5_000, report);
        }
        corpus(http, 5_000, report);
        report.note("A mutation may leave a message legal: such declarations are stored, rightly. Jazzer was not run.");
    }

    private void send(Http http, Door door, String what, byte[] body, long limitMillis, Report report)
            throws InterruptedException {
        long begin = System.nanoTime();
        String answer;
        try {
            Http.Reply reply = http.post(door.path(), door.type(), body, "x" + sent.incrementAndGet());
            answer = judge(door, reply);
        } catch (IOException cut) {
            answer = "connection closed";
        }
        double millis = (System.nanoTime() - begin) / 1e6;
        slowest = Math.max(slowest, millis);
        answers.merge(door.label() + " " + answer, 1, Integer::sum);
        if (answer.startsWith("!")) {
            report.violation(door.label() + " " + what + " " + answer);
        }
        if (millis > limitMillis) {
            report.violation("%s %s took %.0f ms".formatted(door.label(), what, millis));
        }
    }

    /** A classified answer, or one that begins with an exclamation mark. */
    private static String judge(Door door, Http.Reply reply) {
        String text = reply.text();
        if (text.contains("\tat ") || (text.contains("Exception") && text.contains("java."))) {
            return "! shows a stack trace: " + shortened(text);
        }
        if (door.soap() && reply.status() == 500) {
            return text.contains(SOAP_FAULT) ? "500 fault" : "! 500 without a fault: " + shortened(text);
        }
        if (reply.status() >= 500) {
            return "! " + reply.status() + " " + shortened(text);
        }
        return Integer.toString(reply.status());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }

    private static void warm(Http http) throws IOException, InterruptedException {
        Declarations declarations = new Declarations("XW");
        for (int n = 1; n <= 60; n++) {
            http.post(Declarations.PATH, Declarations.JSON, declarations.json(n), declarations.key(n));
            http.post(Declarations.PATH + "/check", Declarations.XML, declarations.xml(n), "");
            for (Door door : DOORS) {
                http.post(door.path(), door.type(), "<a><b></a>".getBytes(StandardCharsets.UTF_8), "w" + n);
            }
        }
    }

    private static AtomicInteger listen(ServerSocket canary) {
        AtomicInteger calls = new AtomicInteger();
        Thread listener = new Thread(
                () -> {
                    while (!canary.isClosed()) {
                        try {
                            canary.accept().close();
                            calls.incrementAndGet();
                        } catch (IOException closed) {
                            return;
                        }
                    }
                },
                "canary");
        listener.setDaemon(true);
        listener.start();
        return calls;
    }

    private static long stored(Installation window) throws Exception {
        try (Connection connection = window.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM goods_declaration")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void lookAtLog(Installation window, Report report) throws IOException {
        Path log = window.folder().resolve("server/log/server.log");
        long traces;
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            traces = lines.filter(line -> line.contains(" ERROR ")).count();
        }
        report.set("errors_in_log", traces).set("log_kib", Files.size(log) / 1024);
    }

    private static byte[] enveloped(byte[] body) {
        String content = new String(body, StandardCharsets.ISO_8859_1).replaceFirst("^<\\?xml[^>]*\\?>", "");
        return ("<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                        + "<g:submitDeclaration xmlns:g=\"urn:singlewindow:goods:v1\">"
                        + content
                        + "</g:submitDeclaration></soap:Body></soap:Envelope>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] mutated(byte[] body, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = random.nextInt(body.length);
        int length = Math.min(body.length - from, 1 + random.nextInt(60));
        out.write(body, 0, from);
        switch (random.nextInt(6)) {
            case 0 -> out.write(body, from, 0);
            case 1 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                out.writeBytes(noise);
            }
            case 2 -> {
                for (int i = 0; i < 1 + random.nextInt(200); i++) {
                    out.write(body, from, length);
                }
            }
            case 3 -> out.writeBytes(new byte[] {0, (byte) 0xff, (byte) 0xfe});
            case 4 -> out.writeBytes("<![CDATA[]]>&#x1F600;\"\\u0000{}[]".getBytes(StandardCharsets.UTF_8));
            default -> {
                return java.util.Arrays.copyOf(body, from);
            }
        }
        out.write(body, from + length, body.length - from - length);
        return out.toByteArray();
    }

    private static byte[] wrap(String inside) {
        return ("<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\">" + inside + "</DecMessage>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeat(String part, int times) {
        return text(part, times).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String part, int times) {
        return part.repeat(times);
    }

    private static String numbered(String before, String after, int count) {
        List<String> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(before + i + after);
        }
        return String.join("", parts);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        }
        return out.toByteArray();
    }
}
