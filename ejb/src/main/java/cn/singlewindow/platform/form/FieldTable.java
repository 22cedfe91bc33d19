package cn.singlewindow.platform.form;

import cn.singlewindow.platform.form.FieldSpec.Kind;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.tables.CsvTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a form, by section, in the order of its document. */
public final class FieldTable {

    private final Map<FormSection, Map<String, FieldSpec>> named = new HashMap<>();
    private final Map<FormSection, List<FieldSpec>> listed = new HashMap<>();
    private final Map<FormSection, Map<String, String>> folded = new HashMap<>();

    private FieldTable(Collection<FieldSpec> fields) {
        fields.forEach(field -> named.computeIfAbsent(field.section(), none -> new LinkedHashMap<>())
                .put(field.name(), field));
        named.forEach((section, specs) -> {
            listed.put(section, List.copyOf(specs.values()));
            Map<String, String> names = new HashMap<>();
            specs.keySet().forEach(name -> names.put(fold(name), name));
            folded.put(section, names);
        });
    }

    /** A table of these fields; a later field replaces an earlier one of its name. */
    public static FieldTable of(Collection<FieldSpec> fields) {
        return new FieldTable(fields);
    }

    /**
     * Reads {@code section,name,label_zh,label_en,kind,length,scale,needed,codes,note}: {@code kind} is one of
     * {@link FieldSpec.Kind} or {@code IDENTIFIER} (text in which full-width characters are read as plain ones); {@code needed}
     * is {@code yes} or empty.
     *
     * @param beside the class in whose package the file lies
     * @param sections the form's sections
     */
    public static FieldTable read(Class<?> beside, String file, FormSection... sections) {
        Map<String, FormSection> byName =
                Arrays.stream(sections).collect(Collectors.toMap(FormSection::name, Function.identity()));
        return new FieldTable(CsvTable.read(beside, file).stream()
                .map(line -> field(section(byName, line.text("section")), line))
                .toList());
    }

    private static FormSection section(Map<String, FormSection> byName, String name) {
        FormSection section = byName.get(name);
        if (section == null) {
            throw new IllegalStateException("no section " + name);
        }
        return section;
    }

    private static FieldSpec field(FormSection section, CsvTable.Line line) {
        String kind = line.text("kind").toUpperCase(Locale.ROOT);
        boolean identifier = kind.equals("IDENTIFIER");
        boolean needed = line.text("needed").equals("yes");
        return new FieldSpec(
                section,
                line.text("name"),
                line.text("label_zh"),
                line.text("label_en"),
                identifier ? Kind.TEXT : Kind.valueOf(kind),
                whole(line.text("length")),
                whole(line.text("scale")),
                needed,
                needed,
                line.text("codes").isEmpty() ? null : CodeTable.valueOf(line.text("codes")),
                identifier,
                line.text("note"));
    }

    private static int whole(String text) {
        return text.isBlank() ? 0 : Integer.parseInt(text.strip());
    }

    /** The fields of a section, in the document's order. */
    public List<FieldSpec> of(FormSection section) {
        return listed.getOrDefault(section, List.of());
    }

    /** A field, if the section has it. */
    public Optional<FieldSpec> field(FormSection section, String name) {
        return Optional.ofNullable(find(section, name));
    }

    /** The fields of a section by their names. */
    public Map<String, FieldSpec> named(FormSection section) {
        return Collections.unmodifiableMap(named.getOrDefault(section, Map.of()));
    }

    /** The name that differs from this one only in case or underscores, or the empty string. */
    public String likely(FormSection section, String name) {
        return folded.getOrDefault(section, Map.of()).getOrDefault(fold(name), "");
    }

    @Nullable
    FieldSpec find(FormSection section, String name) {
        Map<String, FieldSpec> fields = named.get(section);
        return fields == null ? null : fields.get(name);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
