package cn.singlewindow.bench;

import cn.singlewindow.bench.rows.AgenciesRow;
import cn.singlewindow.bench.rows.CrashRow;
import cn.singlewindow.bench.rows.DatabaseCrashRow;
import cn.singlewindow.bench.rows.FloodRow;
import cn.singlewindow.bench.rows.ForgedCopiesRow;
import cn.singlewindow.bench.rows.HostileRow;
import cn.singlewindow.bench.rows.HungAgenciesRow;
import cn.singlewindow.bench.rows.IntakeRow;
import cn.singlewindow.bench.rows.InteropRow;
import cn.singlewindow.bench.rows.NightCrashRow;
import cn.singlewindow.bench.rows.NightRow;
import cn.singlewindow.bench.rows.OutboundRow;
import cn.singlewindow.bench.rows.PersonsRow;
import cn.singlewindow.bench.rows.PlantedNightsRow;
import cn.singlewindow.bench.rows.ProofRow;
import cn.singlewindow.bench.rows.ReplayRow;
import cn.singlewindow.bench.rows.RetryRow;
import cn.singlewindow.bench.rows.RulesRow;
import cn.singlewindow.bench.rows.SealedTrailRow;
import cn.singlewindow.bench.rows.SignedCallRow;
import cn.singlewindow.bench.rows.TenancyRow;
import cn.singlewindow.bench.rows.WrappingRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code bench/run ROW [--quick] [--out FILE]}, {@code --list}, {@code --table}. Ends with 1 if something was violated. */
public final class Bench {

    private static final List<Row> ROWS = List.of(
            new IntakeRow(),
            new PersonsRow(),
            new RulesRow(),
            new CrashRow(),
            new DatabaseCrashRow(),
            new RetryRow(),
            new SealedTrailRow(),
            new HostileRow("X3"),
            new HostileRow("X4"),
            new HostileRow("X5"),
            new TenancyRow(),
            new AgenciesRow(),
            new NightRow(),
            new PlantedNightsRow(),
            new NightCrashRow(),
            new WrappingRow(),
            new ReplayRow(),
            new ForgedCopiesRow(),
            new InteropRow(),
            new FloodRow(),
            new OutboundRow(),
            new HungAgenciesRow(),
            new SignedCallRow(),
            new ProofRow());

    private Bench() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.contains("--list")) {
            ROWS.forEach(row -> System.out.println(row.name() + "  " + row.title()));
        } else if (words.contains("--table")) {
            Table.write(root());
        } else {
            System.exit(run(words));
        }
    }

    private static int run(List<String> words) throws Exception {
        Optional<Row> row =
                ROWS.stream().filter(each -> words.contains(each.name())).findFirst();
        if (row.isEmpty()) {
            System.err.println("usage: bench/run ROW [--quick] [--out FILE]; bench/run --list names the rows");
            return 2;
        }
        boolean quick = words.contains("--quick");
        long seed = Long.getLong("seed", 20261124L);
        Report report = head(row.get(), quick, seed);
        long start = System.nanoTime();
        row.get().run(new Row.Settings(quick, seed), report);
        report.set("seconds", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
        Path file = out(words, row.get().name(), quick);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report.json());
        System.out.print(report.json());
        System.err.println("written to " + file);
        return report.violations() == 0 ? 0 : 1;
    }

    private static Report head(Row row, boolean quick, long seed) throws IOException, InterruptedException {
        return new Report()
                .set("row", row.name())
                .set("title", row.title())
                .set("commit", commit())
                .set("date", Instant.now().toString())
                .set("quick", quick)
                .set("seed", seed)
                .set("database", "MariaDB 11.4.5, innodb_flush_log_at_trx_commit=1")
                .set("machine", Machine.describe());
    }

    private static Path out(List<String> words, String row, boolean quick) {
        int at = words.indexOf("--out");
        if (at >= 0 && at + 1 < words.size()) {
            return Path.of(words.get(at + 1));
        }
        String name = LocalDate.now(ZoneOffset.UTC) + "-" + row + (quick ? "-quick" : "") + ".json";
        return root().resolve("bench/results").resolve(name);
    }

    /** The source tree. */
    public static Path root() {
        return Path.of(System.getProperty("repository.root", "."))
                .toAbsolutePath()
                .normalize();
    }

    private static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "-C", root().toString(), "rev-parse", "--short", "HEAD")
                .redirectErrorStream(true)
                .start();
        String answer = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return git.waitFor() == 0 ? answer.strip() : "unknown";
    }
}
