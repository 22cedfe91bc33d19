package cn.singlewindow.vessel.spreadsheet;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.vessel.CallSection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that sheets and columns may have: those of {@code workbook_names.csv}, and every label of a field. */
final class SheetColumns {

    /** A column's field, or one of these. */
    static final String MIDDLE_NAME = "+givenNames";

    static final String EFFECTS = "+effects";
    static final String LEFT_OUT = "-";

    private static final SheetColumns STANDARD = new SheetColumns();

    private final Map<String, CallSection> sheets = new HashMap<>();
    private final Map<CallSection, Map<String, String>> columns = new EnumMap<>(CallSection.class);

    private SheetColumns() {
        for (CallSection section : CallSection.values()) {
            Map<String, String> names = columns.computeIfAbsent(section, none -> new HashMap<>());
            sheets.put(fold(section.json()), section);
            for (FieldSpec field : CallSection.fields().of(section)) {
                names.putIfAbsent(fold(field.name()), field.name());
                names.putIfAbsent(fold(field.labelZh()), field.name());
                names.putIfAbsent(fold(field.labelEn()), field.name());
            }
        }
        for (CsvTable.Line line : CsvTable.read(SheetColumns.class, "workbook_names.csv")) {
            add(line);
        }
    }

    private void add(CsvTable.Line line) {
        String name = fold(line.text("name"));
        for (String section : line.text("sections").split(" ")) {
            CallSection of = CallSection.valueOf(section);
            if (line.text("field").isEmpty()) {
                sheets.put(name, of);
            } else {
                columns.computeIfAbsent(of, none -> new HashMap<>()).putIfAbsent(name, line.text("field"));
            }
        }
    }

    static SheetColumns standard() {
        return STANDARD;
    }

    /** The part that a sheet of this name holds. */
    Optional<CallSection> sheet(String name) {
        return Optional.ofNullable(sheets.get(fold(name)));
    }

    /** What a column of this name holds. */
    Optional<String> column(CallSection section, String name) {
        String folded = fold(name);
        Map<String, String> names = columns.getOrDefault(section, Map.of());
        return folded.isEmpty() ? Optional.empty() : Optional.ofNullable(names.get(folded));
    }

    /** Letters and digits only; what stands in brackets is an explanation. */
    static String fold(String name) {
        return name.replaceAll("\\([^()]*\\)|（[^（）]*）", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
