package cn.singlewindow.web.form;

import java.util.ArrayList;
import java.util.List;

/** Text of rows and cells, quoted as spreadsheets quote it. */
final class Cells {

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private Cells(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static List<List<String>> split(String text, char separator) {
        return new Cells(text, separator).read();
    }

    private List<List<String>> read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i = inQuotes(i, c);
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r' && c != '\uFEFF') {
                cell.append(c);
            }
        }
        endRow();
        return rows;
    }

    private int inQuotes(int at, char c) {
        if (c != '"') {
            cell.append(c);
            return at;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            cell.append('"');
            return at + 1;
        }
        quoted = false;
        return at;
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(value -> !value.isBlank())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
