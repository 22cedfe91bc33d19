package cn.singlewindow.bench.night;

import cn.singlewindow.collaboration.reconciliation.intake.Dataset;
import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts a night that {@link NightGenerator} wrote into a window: its own rows by SQL, the agencies' files by its door. */
public final class NightLoad {

    private static final List<String> OF_THE_NIGHT = List.of(
            "collaboration_delivery",
            "collaboration_delivery_part",
            "collaboration_recon_finding",
            "collaboration_recon_slice",
            "collaboration_recon_side",
            "collaboration_discrepancy",
            "collaboration_discrepancy_event");

    /** The server reads its own code tables while the night is loaded: they stay. */
    private static final Map<String, String> OF_THE_BENCH =
            Map.of("reference_load", "started_by = 'bench'", "reference_load_line", "code_table LIKE 'night%'");

    private final Path night;

    /** @param night the folder of the night */
    public NightLoad(Path night) {
        this.night = night;
    }

    /** Instead of whatever night was there. @param owner a connection that may empty tables */
    public void into(Connection owner, NightDoor door) throws SQLException, IOException, InterruptedException {
        try (Statement statement = owner.createStatement()) {
            for (String table : tables()) {
                statement.execute(
                        table.startsWith("reference_")
                                ? "DELETE FROM " + table + " WHERE " + OF_THE_BENCH.get(table)
                                : "TRUNCATE TABLE " + table);
            }
            fill(owner, statement);
            statement.execute("SET SESSION sql_mode = DEFAULT");
        }
        try (Stream<Path> files = Files.list(night.resolve("files"))) {
            for (Path file : files.sorted().toList()) {
                door.deliver(file);
            }
        }
    }

    private void fill(Connection owner, Statement statement) throws SQLException, IOException {
        owner.setAutoCommit(false);
        try (BufferedReader lines = Files.newBufferedReader(night.resolve("window.sql"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                statement.execute(line);
            }
            owner.commit();
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>(OF_THE_NIGHT);
        Datasets.all().stream().map(Dataset::table).forEach(tables::add);
        try (Stream<String> lines = Files.lines(night.resolve("window.sql"))) {
            lines.filter(line -> line.startsWith("INSERT INTO "))
                    .map(line -> line.substring("INSERT INTO ".length(), line.indexOf(" (")))
                    .forEach(tables::add);
        }
        return tables;
    }
}
