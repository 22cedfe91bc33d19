package cn.singlewindow.bench.night;

import cn.singlewindow.bench.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** A discrepancy that a night was made with. */
public record Planted(String check, String kind, String key) implements Comparable<Planted> {

    /** The list that lies beside a night. */
    public static Set<Planted> list(Path night) throws IOException {
        Set<Planted> planted = new TreeSet<>();
        for (String line : Files.readAllLines(night.resolve("planted.csv"))) {
            String[] cells = line.split(",", 3);
            planted.add(new Planted(cells[0], cells[1], cells[2]));
        }
        planted.remove(new Planted("check", "kind", "key"));
        return planted;
    }

    /** What stands open at the desk. */
    public static Set<Planted> found(Connection connection) throws SQLException {
        Set<Planted> found = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT check_id, kind, match_key FROM collaboration_discrepancy WHERE state = 'OPEN'")) {
            while (rows.next()) {
                found.add(new Planted(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return found;
    }

    /** Reports what was planted and not found, and what was found and not planted. */
    public static void compare(Set<Planted> planted, Set<Planted> found, Report report) {
        planted.stream().filter(each -> !found.contains(each)).forEach(each -> report.violation("not found: " + each));
        found.stream().filter(each -> !planted.contains(each)).forEach(each -> report.violation("invented: " + each));
    }

    @Override
    public int compareTo(Planted other) {
        return toString().compareTo(other.toString());
    }
}
