package cn.singlewindow.bench.night;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the window holds of a night, as one INSERT a line; a needed column that is not named gets the plainest value of its type. */
final class WindowSql implements AutoCloseable {

    private static final int ROWS_A_STATEMENT = 200;

    private final BufferedWriter out;
    private final Map<String, Statement> open = new HashMap<>();

    WindowSql(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
        out.write("SET SESSION sql_mode = ''\n");
    }

    /** A row: names and values in turn. */
    void row(String table, @Nullable Object... given) {
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < given.length; i += 2) {
            names.append(i == 0 ? "" : ",").append(given[i]);
            values.append(i == 0 ? "(" : ",").append(literal(given[i + 1]));
        }
        Statement statement = open.computeIfAbsent(
                table + " (" + names + ")", head -> new Statement("INSERT INTO " + head + " VALUES "));
        if (statement.add(values.append(')')) == ROWS_A_STATEMENT) {
            write(statement);
        }
    }

    private static String literal(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return String.valueOf(value);
        }
        String text = value.toString();
        return text.startsWith("X'") ? text : "'" + text.replace("'", "''") + "'";
    }

    private void write(Statement statement) {
        try {
            if (statement.rows > 0) {
                out.write(statement.text.toString());
                out.write('\n');
                statement.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        open.values().forEach(this::write);
        out.close();
    }

    /** One that grows. */
    private static final class Statement {
        private final String head;
        private final StringBuilder text;
        private int rows;

        Statement(String head) {
            this.head = head;
            this.text = new StringBuilder(head);
        }

        int add(StringBuilder values) {
            text.append(rows == 0 ? "" : ",").append(values);
            return ++rows;
        }

        void clear() {
            text.setLength(head.length());
            rows = 0;
        }
    }
}
