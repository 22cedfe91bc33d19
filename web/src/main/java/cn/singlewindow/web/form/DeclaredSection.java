package cn.singlewindow.web.form;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a form as it was filled in, ready to be read.
 *
 * @param section which
 * @param groups its repeated groups, each with the fields that hold something
 */
public record DeclaredSection(FormSection section, List<Group> groups) {

    /** One group, such as a goods line. */
    public record Group(int number, List<Declared> fields) {}

    /** A declared value with what its field is called. */
    public record Declared(FieldSpec spec, String value) {}

    /** Every part that holds something, in the order of the form. */
    public static List<DeclaredSection> of(FormKind kind, Function<FormSection, List<Fields>> declared) {
        List<DeclaredSection> sections = new ArrayList<>();
        for (FormSection section : kind.sections()) {
            List<Group> groups = groups(kind.of(section), declared.apply(section));
            if (!groups.isEmpty()) {
                sections.add(new DeclaredSection(section, groups));
            }
        }
        return sections;
    }

    private static List<Group> groups(List<FieldSpec> specs, List<Fields> declared) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            Fields fields = declared.get(i);
            List<Declared> filled = specs.stream()
                    .filter(spec -> fields.has(spec.name()))
                    .map(spec -> new Declared(spec, fields.text(spec.name())))
                    .toList();
            if (!filled.isEmpty()) {
                groups.add(new Group(i + 1, filled));
            }
        }
        return groups;
    }
}
