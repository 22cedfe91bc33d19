package cn.singlewindow.platform.workbook;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.spreadsheet.XlsxWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The workbook that is handed out for a form: a sheet for each part, what each column may hold, and lists of codes. */
public final class SheetTemplate {

    private static final int LONGEST_TAB = 31;

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final SheetForm form;

    private SheetTemplate(SheetForm form) {
        this.form = form;
    }

    /** With heads in one language. */
    public static SheetTemplate in(Locale locale, SheetForm form) {
        return new SheetTemplate(form).parts(field -> field.label(locale), section -> List.of());
    }

    /** With heads in both languages, and what is filled in already. @param filled the groups of each part */
    public static SheetTemplate bilingual(SheetForm form, Function<FormSection, List<Fields>> filled) {
        return new SheetTemplate(form).parts(SheetNames::both, filled);
    }

    private SheetTemplate parts(Function<FieldSpec, String> label, Function<FormSection, List<Fields>> filled) {
        List<List<String>> notes = new ArrayList<>();
        for (FormSection section : form.sheets()) {
            List<FieldSpec> fields = form.fields().of(section);
            List<List<String>> rows = new ArrayList<>();
            rows.add(fields.stream().map(label).toList());
            filled.apply(section)
                    .forEach(group -> rows.add(fields.stream()
                            .map(field -> group.text(field.name()))
                            .toList()));
            sheets.put(section.json(), rows);
            fields.forEach(field -> notes.add(note(section, field, label)));
        }
        sheets.put("(fields)", notes);
        return this;
    }

    private static List<String> note(FormSection section, FieldSpec field, Function<FieldSpec, String> label) {
        String length = field.length() == 0 ? "" : Integer.toString(field.length());
        CodeTable table = field.codes();
        return List.of(
                section.json(),
                label.apply(field),
                field.kind().name(),
                length,
                field.neededToDeclare() ? "*" : "",
                table == null ? field.note() : table.name());
    }

    /** Another sheet with the codes of a table. */
    public SheetTemplate codes(CodeTable table, ReferenceSnapshot codes) {
        sheets.put(
                "(" + cut(table.name()) + ")",
                codes.entries(table).stream()
                        .map(entry -> List.of(entry.code(), entry.nameZh(), entry.nameEn()))
                        .toList());
        return this;
    }

    private static String cut(String name) {
        return name.length() < LONGEST_TAB - 1 ? name : name.substring(0, LONGEST_TAB - 2);
    }

    /** The file. */
    public byte[] bytes() {
        return XlsxWriter.write(sheets);
    }
}
