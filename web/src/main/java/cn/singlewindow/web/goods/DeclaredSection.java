package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of a declaration as it was filled in, ready to be read.
 *
 * @param section which
 * @param groups its repeated groups, each with the fields that hold something
 */
public record DeclaredSection(Section section, List<Group> groups) {

    /** One group, such as a goods line. */
    public record Group(int number, List<Declared> fields) {}

    /** A declared value with what its field is called. */
    public record Declared(FieldSpec spec, String value) {}

    /** Every section that holds something, in the order of the message. */
    static List<DeclaredSection> of(DeclarationForm form) {
        List<DeclaredSection> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Group> groups = groups(section, form.all(section));
            if (!groups.isEmpty()) {
                sections.add(new DeclaredSection(section, groups));
            }
        }
        return sections;
    }

    private static List<Group> groups(Section section, List<Fields> declared) {
        List<FieldSpec> specs = FieldDictionary.standard().of(section);
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
