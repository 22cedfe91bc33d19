package cn.singlewindow.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Small tables beside the classes that read them: comma separated, quoted where needed, named columns. */
public final class CsvTable {

    private CsvTable() {}

    /** One line, by the names of the columns. */
    public record Line(Map<String, String> cells) {
        /** A cell, or the empty string. */
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Reads a table. @param beside a class of its package @param resource its file name */
    public static List<Line> read(Class<?> beside, String resource) {
        List<List<String>> rows = rows(text(beside, resource));
        List<String> names = rows.get(0);
        return rows.subList(1, rows.size()).stream()
                .map(row -> line(names, row))
                .toList();
    }

    private static Line line(List<String> names, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            cells.put(names.get(i), row.get(i));
        }
        return new Line(cells);
    }

    private static String text(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                row = c == '\n' ? next(rows, row) : row;
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    private static List<String> next(List<List<String>> rows, List<String> row) {
        rows.add(row);
        return new ArrayList<>();
    }
}
