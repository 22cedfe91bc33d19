package cn.singlewindow.platform.workbook;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.FieldSpec.Kind;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.platform.spreadsheet.Cell;
import cn.singlewindow.platform.spreadsheet.Sheet;
import cn.singlewindow.platform.spreadsheet.SheetProblem;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads one sheet whose part is known: finds the header by its words, wherever it stands, then row by row. */
final class SheetReader {

    private static final int HEADER_WITHIN = 40;
    private static final int HEADER_ABOVE = 2;
    private static final int MOST_VIOLATIONS = 500;
    private static final int MOST_ROWS = 12_000;

    private final boolean partial;
    private final Sheet sheet;
    private final FormSection section;
    private final SheetForm form;
    private final Places places;
    private final Map<Integer, String> columns = new TreeMap<>();
    private final Map<Integer, Cell> headers = new HashMap<>();
    private final Map<String, FieldSpec> specs;
    private final List<Fields> rows = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final List<Violation> refused = new ArrayList<>();
    private final Map<Integer, List<Violation>> wrong = new HashMap<>();
    private final List<Normalised> normalised = new ArrayList<>();
    private int headerRow;

    SheetReader(Sheet sheet, FormSection section, SheetForm form, Places places, boolean partial) {
        this.partial = partial;
        this.sheet = sheet;
        this.section = section;
        this.form = form;
        this.places = places;
        this.specs = form.fields().named(section);
    }

    FormSection section() {
        return section;
    }

    String sheetName() {
        return sheet.name();
    }

    List<Fields> rows() {
        return rows;
    }

    /** The head of each column that holds a field. */
    Map<String, Cell> headers() {
        Map<String, Cell> named = new HashMap<>();
        columns.forEach((column, field) -> {
            Cell head = headers.get(column);
            if (head != null) {
                named.put(field, head);
            }
        });
        return named;
    }

    List<Violation> violations() {
        return violations;
    }

    /** What is wrong in rows that were left out. */
    List<Violation> refused() {
        return refused;
    }

    List<Normalised> normalised() {
        return normalised;
    }

    /** How many columns a header of this section would have in the sheet. */
    static int likeness(Sheet sheet, FormSection section, SheetForm form) {
        SheetReader reader = new SheetReader(sheet, section, form, new Places(), false);
        reader.header(sheet.rows());
        return reader.columns.size();
    }

    void read() {
        Map<Integer, List<Cell>> all = sheet.rows();
        header(all);
        if (columns.isEmpty()) {
            violations.add(Violation.at(place("A1"), sheet.name(), SheetProblem.NO_HEADER));
            return;
        }
        headers.forEach((column, cell) -> unknown(cell));
        merged();
        all.forEach((row, cells) -> {
            if (row > headerRow) {
                row(row, cells);
            }
        });
    }

    private void header(Map<Integer, List<Cell>> all) {
        int most = 0;
        for (Map.Entry<Integer, List<Cell>> row : all.entrySet()) {
            int known = row.getKey() > HEADER_WITHIN
                    ? 0
                    : (int) row.getValue().stream()
                            .filter(cell -> named(cell).isPresent())
                            .count();
            if (known > most) {
                most = known;
                headerRow = row.getKey();
            }
        }
        for (int row = headerRow; most > 0 && row >= headerRow - HEADER_ABOVE; row--) {
            boolean above = row < headerRow;
            all.getOrDefault(row, List.of()).forEach(cell -> column(cell, above));
        }
    }

    private Optional<String> named(Cell cell) {
        return form.names().column(section, cell.text());
    }

    private void column(Cell cell, boolean above) {
        Optional<String> field = named(cell);
        if (field.isPresent() && !columns.containsKey(cell.column())) {
            if (columns.containsValue(field.get()) && !field.get().equals(SheetNames.LEFT_OUT)) {
                if (!above) {
                    say(cell, SheetProblem.COLUMN_TWICE, cell.text());
                }
                return;
            }
            columns.put(cell.column(), field.get());
            headers.put(cell.column(), cell);
        } else if (!above) {
            headers.put(cell.column(), cell);
        }
    }

    private void unknown(Cell cell) {
        if (!columns.containsKey(cell.column())
                && !cell.text().isBlank()
                && named(cell).isEmpty()) {
            say(cell, SheetProblem.UNKNOWN_COLUMN, cell.text());
        }
    }

    /** A merged cell below the header has one value for several rows or columns. */
    private void merged() {
        for (Sheet.Merge merge : sheet.merged()) {
            int last = Math.min(merge.lastRow(), headerRow + MOST_ROWS);
            for (int row = Math.max(merge.firstRow(), headerRow + 1); row <= last; row++) {
                for (int column : columns.keySet()) {
                    if (merge.hides(row, column)) {
                        String cell = place(Cell.columnName(column) + row);
                        wrong(row).add(Violation.at(cell, "", SheetProblem.MERGED, merge.name()));
                    }
                }
            }
        }
    }

    private List<Violation> wrong(int row) {
        return wrong.computeIfAbsent(row, none -> new ArrayList<>());
    }

    private void row(int row, List<Cell> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Supplier<String>> cellsOf = new HashMap<>();
        for (Cell cell : cells) {
            String field = columns.get(cell.column());
            if (field != null
                    && !field.equals(SheetNames.LEFT_OUT)
                    && !cell.text().isBlank()) {
                put(cell, field, values, cellsOf);
            }
        }
        if (values.keySet().stream().anyMatch(field -> !field.equals(form.ordinal())) && takes(row)) {
            add(row, values, cellsOf);
        }
    }

    private void put(Cell cell, String field, Map<String, String> values, Map<String, Supplier<String>> cellsOf) {
        String value = value(cell, field);
        String joined = field.startsWith(SheetNames.JOINED) ? field.substring(1) : "";
        if (specs.containsKey(joined)) {
            values.merge(joined, value, (first, more) -> first + " " + more);
        } else {
            values.put(field, value);
            cellsOf.put(field, () -> place(cell.name()));
        }
    }

    private boolean takes(int row) {
        List<Violation> found = wrong.getOrDefault(row, List.of());
        List<Violation> told = partial ? refused : violations;
        if (told.size() < MOST_VIOLATIONS) {
            told.addAll(found);
        }
        return found.isEmpty() || !partial;
    }

    private void add(int row, Map<String, String> values, Map<String, Supplier<String>> cellsOf) {
        Supplier<String> first =
                () -> place(Cell.columnName(columns.keySet().iterator().next()) + row);
        columns.forEach((column, field) -> cellsOf.putIfAbsent(field, () -> place(Cell.columnName(column) + row)));
        rows.add(new Fields(values));
        places.put(section.path(rows.size()), first, cellsOf);
    }

    private String value(Cell cell, String field) {
        String text = cell.text().replace('\u00A0', ' ').strip();
        if (cell.kind() == Cell.Kind.ERROR) {
            say(cell, SheetProblem.ERROR_VALUE);
        }
        FieldSpec spec = specs.get(field);
        String read = spec == null ? text : typed(cell, spec, text);
        if (cell.formula() || !read.equals(text)) {
            normalised.add(new Normalised(place(cell.name()), cell.formula() ? "=… " + text : text, read));
        }
        return read;
    }

    private String typed(Cell cell, FieldSpec spec, String text) {
        if (spec.kind() == Kind.DATE) {
            SheetDates.Read day = SheetDates.read(text, cell.kind() == Cell.Kind.NUMBER);
            if (day.ambiguous()) {
                say(cell, SheetProblem.AMBIGUOUS_DATE);
            }
            return day.day();
        }
        if (spec.kind() == Kind.INSTANT && cell.kind() == Cell.Kind.DATE && text.length() == 10) {
            return text + " 00:00";
        }
        return form.word(spec.name(), text);
    }

    private void say(Cell cell, ProblemCode problem, String... arguments) {
        Violation violation = Violation.at(place(cell.name()), cell.text(), problem, arguments);
        if (cell.row() > headerRow) {
            wrong(cell.row()).add(violation);
        } else if (violations.size() < MOST_VIOLATIONS) {
            violations.add(violation);
        }
    }

    private String place(String cell) {
        return place(sheet.name(), cell);
    }

    static String place(String sheet, String cell) {
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }
}
