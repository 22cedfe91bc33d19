package cn.singlewindow.platform.workbook;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.FieldTable;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.platform.tables.CsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that sheets and columns may have: every name and label of a field, and those that other people use. */
public final class SheetNames {

    /** A column that is known and not needed. */
    public static final String LEFT_OUT = "-";

    /** A column whose text joins that of the field named behind the mark: {@code +givenNames}. */
    public static final String JOINED = "+";

    private final Map<String, FormSection> sheets = new HashMap<>();
    private final Map<FormSection, Map<String, String>> columns = new HashMap<>();
    private final Map<String, FormSection> sections;

    /** The names that the form itself has. */
    public SheetNames(FieldTable fields, List<? extends FormSection> sections) {
        this.sections = sections.stream().collect(Collectors.toMap(FormSection::name, Function.identity()));
        for (FormSection section : sections) {
            Map<String, String> names = columns.computeIfAbsent(section, none -> new HashMap<>());
            sheets.put(fold(section.json()), section);
            for (FieldSpec field : fields.of(section)) {
                names.putIfAbsent(fold(field.name()), field.name());
                names.putIfAbsent(fold(field.labelZh()), field.name());
                names.putIfAbsent(fold(field.labelEn()), field.name());
                names.putIfAbsent(fold(both(field)), field.name());
            }
        }
    }

    /** Other names: {@code name,sections,field}, the field empty for the name of a sheet. */
    public SheetNames and(List<CsvTable.Line> lines) {
        lines.forEach(this::add);
        return this;
    }

    private void add(CsvTable.Line line) {
        String name = fold(line.text("name"));
        for (String section : line.text("sections").split(" ")) {
            FormSection of = Optional.ofNullable(sections.get(section)).orElseThrow();
            if (line.text("field").isEmpty()) {
                sheets.put(name, of);
            } else {
                columns.computeIfAbsent(of, none -> new HashMap<>()).putIfAbsent(name, line.text("field"));
            }
        }
    }

    /** The label of a field in both languages, as it stands above a column. */
    static String both(FieldSpec field) {
        return field.labelZh() + " " + field.labelEn();
    }

    /** The part that a sheet of this name holds. */
    public Optional<FormSection> sheet(String name) {
        return Optional.ofNullable(sheets.get(fold(name)));
    }

    /** What a column of this name holds. */
    Optional<String> column(FormSection section, String name) {
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
