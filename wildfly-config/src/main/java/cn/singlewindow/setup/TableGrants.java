package cn.singlewindow.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the application's user may do with each table: read and write rows, except where {@code db/append-only.properties} says
 * less ({@code table=INSERT,SELECT} or {@code table=INSERT,SELECT,UPDATE(column,column)}). Rights it has beyond that are taken.
 */
final class TableGrants {
    private static final String ROWS = "SELECT,INSERT,UPDATE,DELETE";
    private static final String NO_TOUCH = "SELECT";
    private static final Pattern WORD = Pattern.compile("([A-Za-z]+)(\\([^)]*\\))?");

    private final Map<String, String> narrowed;

    TableGrants(Map<String, String> narrowed) {
        this.narrowed = new TreeMap<>(narrowed);
    }

    static TableGrants read(ClassLoader resources) throws IOException {
        Map<String, String> narrowed = new TreeMap<>();
        try (InputStream in = resources.getResourceAsStream("db/append-only.properties")) {
            if (in != null) {
                load(in).forEach((table, words) -> narrowed.put(table.toString(), words.toString()));
            }
        }
        return new TableGrants(narrowed);
    }

    private static Properties load(InputStream in) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** Gives and takes, as the owner of the schema. */
    void give(Connection owner, String user) throws SQLException {
        for (String table : tables(owner)) {
            Set<String> wanted = words(table);
            takeBeyond(owner, user, table, wanted);
            execute(owner, "GRANT " + String.join(", ", wanted) + " ON `" + table + "` TO '" + user + "'@'%'");
        }
    }

    /** The privileges of one table, normalised: upper case, columns lower case without blanks. */
    Set<String> words(String table) {
        String text = table.startsWith("flyway_") ? NO_TOUCH : narrowed.getOrDefault(table, ROWS);
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String columns = matcher.group(2);
            String suffix =
                    columns == null ? "" : " " + columns.replace(" ", "").toLowerCase(Locale.ROOT);
            words.add(matcher.group(1).toUpperCase(Locale.ROOT) + suffix);
        }
        return words;
    }

    private static void takeBeyond(Connection owner, String user, String table, Set<String> wanted)
            throws SQLException {
        for (String held : held(owner, user, table)) {
            if (!wanted.contains(held)) {
                execute(owner, "REVOKE " + held + " ON `" + table + "` FROM '" + user + "'@'%'");
            }
        }
    }

    private static List<String> tables(Connection owner) throws SQLException {
        return strings(
                owner,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
    }

    private static List<String> held(Connection owner, String user, String table) throws SQLException {
        return strings(
                owner,
                "SELECT privilege_type FROM information_schema.table_privileges"
                        + " WHERE table_schema = DATABASE() AND table_name = ? AND grantee = ?",
                table,
                "'" + user + "'@'%'");
    }

    private static List<String> strings(Connection connection, String sql, String... arguments) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
