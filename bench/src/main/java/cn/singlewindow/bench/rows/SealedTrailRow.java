package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.platform.audit.verify.AuditRow;
import cn.singlewindow.platform.audit.verify.AuditSeal;
import cn.singlewindow.platform.audit.verify.ExportLine;
import cn.singlewindow.platform.audit.verify.FlatJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/**
 * N3. A real trail, made by real submissions and sealed by the running window, is exported; each of seven kinds of
 * tampering is tried at random places, and the offline verifier must say so and name the place.
 */
public final class SealedTrailRow implements Row {

    private static final String[] KINDS = {
        "edit", "delete", "insert", "swap", "re-hash", "truncate the tail", "restore an old copy"
    };

    @Override
    public String name() {
        return "N3";
    }

    @Override
    public String title() {
        return "the audit trail cannot be altered unseen: seven kinds of tampering";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int trials = settings.of(20, 200);
        try (Installation window = Installation.bringUp("N3")) {
            submit(window, settings.of(100, 300));
            awaitSealed(window);
            List<String> trail = export(window);
            report.set("rows", trail.stream().filter(SealedTrailRow::isRow).count())
                    .set("seals", trail.stream().filter(line -> !isRow(line)).count());
            Verifier verifier = new Verifier(window.folder());
            if (!verifier.says(trail).contains("VERIFIED")) {
                report.violation("the untouched trail is not verified: " + verifier.says(trail));
            }
            tamper(trail, verifier, new Random(settings.seed()), trials, report);
            forbidden(window, report);
            report.set("n", trials * KINDS.length).set("else", "untouched trail verified; 7 kinds × " + trials);
        }
    }

    private static void tamper(List<String> trail, Verifier verifier, Random random, int trials, Report report)
            throws Exception {
        Map<String, Integer> detected = new LinkedHashMap<>();
        for (String kind : KINDS) {
            int found = 0;
            for (int trial = 0; trial < trials; trial++) {
                Tampered tampered = tampered(kind, trail, random);
                String said = verifier.says(tampered.lines());
                boolean seen = said.contains("ALTERED");
                boolean located = tampered.places().stream().anyMatch(said::contains);
                found += seen && located ? 1 : 0;
                if (!seen || !located) {
                    report.violation(kind + (seen ? " seen but not located: " : " not seen: ") + tampered.places());
                }
            }
            detected.put(kind, found);
            Installation.say(kind + ": " + found + " of " + trials);
        }
        report.set("detected_and_located", detected);
    }

    /** What was done, and the words by which the verifier may name the place. */
    private record Tampered(List<String> lines, List<String> places) {}

    private static Tampered tampered(String kind, List<String> trail, Random random) {
        List<String> lines = new ArrayList<>(trail);
        List<Integer> rows = new ArrayList<>();
        List<Integer> seals = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            (isRow(lines.get(i)) ? rows : seals).add(i);
        }
        int at = rows.get(random.nextInt(rows.size()));
        SortedMap<String, String> row = FlatJson.read(lines.get(at));
        String place = "row " + row.get("id");
        switch (kind) {
            case "edit" -> lines.set(at, with(row, "who", "somebody else"));
            case "delete" -> lines.remove(at);
            case "insert" -> {
                String id = Long.toString(Long.parseLong(row.getOrDefault("id", "0")) + 1);
                place = "row " + id;
                lines.add(at, rehashed(changed(row, "id", id)));
            }
            case "swap" -> {
                int other = rows.get(random.nextInt(rows.size()));
                SortedMap<String, String> second = FlatJson.read(lines.get(other));
                if (other == at || row.getOrDefault("details", "").equals(second.getOrDefault("details", ""))) {
                    return tampered(kind, trail, random);
                }
                lines.set(at, with(row, "details", second.getOrDefault("details", "")));
                lines.set(other, with(second, "details", row.getOrDefault("details", "")));
            }
            case "re-hash" ->
                lines.set(
                        at,
                        rehashed(changed(row, "outcome", "REFUSED".equals(row.get("outcome")) ? "DONE" : "REFUSED")));
            default -> {
                int last = seals.get(seals.size() - 1 - random.nextInt(seals.size() / 2));
                long seal = Long.parseLong(FlatJson.read(lines.get(last)).getOrDefault("number", "0"));
                lines.removeIf(line -> sealOf(line) >= seal);
                place = "seals " + seal;
            }
        }
        return new Tampered(lines, List.of(place));
    }

    private static long sealOf(String line) {
        Map<String, String> values = FlatJson.read(line);
        String seal = isRow(line) ? values.getOrDefault("seal", "") : values.getOrDefault("number", "");
        return seal.isEmpty() ? Long.MAX_VALUE : Long.parseLong(seal);
    }

    private static SortedMap<String, String> changed(SortedMap<String, String> row, String name, String value) {
        row.put(name, value);
        return row;
    }

    private static String with(SortedMap<String, String> row, String name, String value) {
        return FlatJson.write(changed(row, name, value));
    }

    /** As a clever forger would: the row's own hash fits its new content. */
    private static String rehashed(SortedMap<String, String> line) {
        AuditRow row = new AuditRow(
                Long.parseLong(line.getOrDefault("id", "0")),
                Instant.parse(line.getOrDefault("at", "")),
                line.getOrDefault("what", ""),
                line.getOrDefault("who", ""),
                line.getOrDefault("subjectType", ""),
                line.getOrDefault("subjectId", ""),
                line.getOrDefault("outcome", ""),
                line.getOrDefault("details", ""));
        return ExportLine.of(row, row.contentHash(), line.getOrDefault("seal", ""));
    }

    private static boolean isRow(String line) {
        return line.contains("\"kind\":\"row\"");
    }

    private static void submit(Installation window, int count) throws IOException, InterruptedException {
        Http http = new Http(window.address(), Declarations.BROKER);
        Declarations declarations = new Declarations("N3");
        for (int n = 1; n <= count; n++) {
            Http.Reply reply =
                    http.post(Declarations.PATH, Declarations.JSON, declarations.json(n), declarations.key(n));
            if (reply.status() != 201) {
                throw new IOException("not taken: " + reply.status() + " " + reply.text());
            }
            Thread.sleep(n % 10 == 0 ? 1000 : 0);
        }
    }

    private static void awaitSealed(Installation window) throws SQLException, InterruptedException {
        for (int i = 0; i < 120; i++) {
            try (Connection connection = window.connectAsOwner();
                    Statement statement = connection.createStatement();
                    ResultSet left =
                            statement.executeQuery("SELECT COUNT(*) FROM platform_audit WHERE seal_no IS NULL")) {
                left.next();
                if (left.getLong(1) == 0) {
                    return;
                }
            }
            Thread.sleep(1000);
        }
    }

    /** As {@code AuditExport} writes it. */
    private static List<String> export(Installation window) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = window.connectAsOwner();
                Statement statement = connection.createStatement()) {
            try (ResultSet seals = statement.executeQuery("SELECT * FROM platform_audit_seal ORDER BY seal_no")) {
                while (seals.next()) {
                    lines.add(ExportLine.of(
                            new AuditSeal(
                                    seals.getLong("seal_no"),
                                    instant(seals, "sealed_at"),
                                    seals.getBytes("leaves"),
                                    HexFormat.of().formatHex(seals.getBytes("previous_hash")),
                                    seals.getBytes("signature")),
                            HexFormat.of().formatHex(seals.getBytes("hash"))));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT * FROM platform_audit ORDER BY seal_no, id")) {
                while (rows.next()) {
                    AuditRow row = new AuditRow(
                            rows.getLong("id"),
                            instant(rows, "recorded_at"),
                            rows.getString("what"),
                            rows.getString("who"),
                            rows.getString("subject_type"),
                            rows.getString("subject_id"),
                            rows.getString("outcome"),
                            rows.getString("details"));
                    String seal = rows.getString("seal_no");
                    lines.add(ExportLine.of(row, rows.getBytes("hash"), seal == null ? "" : seal));
                }
            }
        }
        return lines;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** The application's user cannot touch what is written. */
    private static void forbidden(Installation window, Report report) throws SQLException {
        List<String> attempts = List.of(
                "UPDATE platform_audit SET who = 'x'",
                "DELETE FROM platform_audit",
                "UPDATE platform_audit_seal SET hash = ''",
                "DELETE FROM platform_audit_seal",
                "TRUNCATE TABLE platform_audit",
                "DROP TABLE platform_audit");
        try (Connection connection = window.connect();
                Statement statement = connection.createStatement()) {
            for (String attempt : attempts) {
                try {
                    statement.execute(attempt);
                    report.violation("the application's user may: " + attempt);
                } catch (SQLException refused) {
                    // as it must be
                }
            }
        }
        report.set("statements_refused_to_the_application", attempts.size());
    }

    /** The verifier that ships, in this JVM: its entry point with files. */
    private static final class Verifier {

        private final Path export;
        private final String key;
        private final String heads;
        private final Method run;

        Verifier(Path folder) throws ReflectiveOperationException {
            export = folder.resolve("export.jsonl");
            key = folder.resolve("keys/audit-key.pub.pem").toString();
            heads = folder.resolve("audit-heads").toString();
            run = Class.forName("cn.singlewindow.platform.audit.verify.VerifyAudit")
                    .getDeclaredMethod("run", String[].class, PrintStream.class);
            run.setAccessible(true);
        }

        String says(List<String> lines) throws Exception {
            Files.write(export, lines);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            run.invoke(
                    null,
                    new String[] {export.toString(), key, heads},
                    new PrintStream(out, true, StandardCharsets.UTF_8));
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
