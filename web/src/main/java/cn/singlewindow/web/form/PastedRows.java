package cn.singlewindow.web.form;

import cn.singlewindow.platform.form.FieldSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups of fields out of a spreadsheet: rows of cells that were pasted (tabs) or uploaded (CSV). A first row of field names
 * or labels in either language says which column is which; without one the columns come in the usual order. Cells are taken
 * as they are.
 */
public final class PastedRows {

    /** No more than the longest list of any form has. */
    private static final int MOST = 10_000;

    private final List<FieldSpec> fields;
    private final List<String> usual;

    /** @param usual names of the columns where no titles stand above them */
    public PastedRows(List<FieldSpec> fields, List<String> usual) {
        this.fields = List.copyOf(fields);
        this.usual = List.copyOf(usual);
    }

    /** Columns in the order of the form. */
    public PastedRows(List<FieldSpec> fields) {
        this(fields, fields.stream().map(FieldSpec::name).toList());
    }

    /** The names of the columns where no titles stand above them. */
    public List<String> usual() {
        return usual;
    }

    /** The groups that stand in a text. */
    public List<Map<String, String>> parse(String text) {
        char separator = text.indexOf('\t') >= 0 ? '\t' : ',';
        List<List<String>> rows = Cells.split(text, separator);
        if (rows.isEmpty()) {
            return List.of();
        }
        Optional<List<String>> titles = titles(rows.get(0));
        List<String> columns = titles.orElse(usual);
        List<Map<String, String>> lines = new ArrayList<>();
        for (List<String> row : rows.subList(titles.isPresent() ? 1 : 0, rows.size())) {
            Map<String, String> line = line(columns, row);
            if (!line.isEmpty() && lines.size() < MOST) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Map<String, String> line(List<String> columns, List<String> cells) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            String cell = cells.get(i).strip();
            if (!columns.get(i).isEmpty() && !cell.isEmpty()) {
                line.put(columns.get(i), cell);
            }
        }
        return line;
    }

    private Optional<List<String>> titles(List<String> first) {
        List<String> names = first.stream().map(this::field).toList();
        long known = names.stream().filter(name -> !name.isEmpty()).count();
        return known * 2 >= Math.max(2, first.size()) ? Optional.of(names) : Optional.empty();
    }

    private String field(String title) {
        String wanted = title.strip().replace("*", "");
        return fields.stream()
                .filter(spec -> isCalled(spec, wanted))
                .map(FieldSpec::name)
                .findFirst()
                .orElse("");
    }

    private static boolean isCalled(FieldSpec spec, String title) {
        return Arrays.asList(spec.name(), spec.labelZh(), spec.labelEn()).stream()
                .anyMatch(name -> name.equalsIgnoreCase(title));
    }
}
