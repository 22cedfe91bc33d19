package cn.singlewindow.goods.model;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.FieldSpec;
import cn.singlewindow.goods.Fields;
import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form: every value by its field's specification, everything that cannot be read as a violation at its path.
 * Nothing is mended silently: a value that is read otherwise than it was written is noted beside the original. The work
 * is linear in the size of the form, and ends at the greatest number of lines.
 */
public final class ReadDeclaration {

    private static final Section[] SECTIONS = Section.values();
    private static final Map<Section, Map<String, String>> FOLDED = new EnumMap<>(Section.class);

    static {
        for (Section section : SECTIONS) {
            Map<String, String> names = new HashMap<>();
            FieldDictionary.standard().of(section).forEach(spec -> names.put(fold(spec.name()), spec.name()));
            FOLDED.put(section, names);
        }
    }

    private final Law law;
    private final NeededFields needed;
    private final ReadValue values;

    public ReadDeclaration(Law law) {
        this.law = law;
        this.needed = NeededFields.standard();
        this.values = new ReadValue(law);
    }

    /** Reads the form; violations and normalised values are added to the findings. */
    public DeclarationFacts read(DeclarationForm form, Findings findings) {
        Map<Section, List<Group>> groups = new EnumMap<>(Section.class);
        for (Section section : SECTIONS) {
            List<Fields> declared = form.all(section);
            if (!declared.isEmpty()) {
                groups.put(section, read(section, bounded(section, declared, findings), findings));
            }
        }
        DeclarationFacts facts = new DeclarationFacts(groups);
        if (form.header().values().isEmpty()) {
            findings.add(Violation.at(Section.HEADER.element(), "", GoodsProblem.MISSING));
        }
        if (form.lines().isEmpty()) {
            findings.add(Violation.at(Section.LINE.wrapper(), "", GoodsProblem.NO_LINES));
        }
        groups.forEach((section, all) -> needed.check(facts, all, findings));
        return facts;
    }

    private List<Fields> bounded(Section section, List<Fields> declared, Findings findings) {
        if (!section.repeats() && declared.size() > 1) {
            findings.add(
                    Violation.at(section.element(), Integer.toString(declared.size()), GoodsProblem.MORE_THAN_ONE));
            return declared.subList(0, 1);
        }
        int most = section == Section.LINE ? law.mostLines() : law.mostGroups();
        if (declared.size() <= most) {
            return declared;
        }
        GoodsProblem problem = section == Section.LINE ? GoodsProblem.TOO_MANY_LINES : GoodsProblem.TOO_MANY_GROUPS;
        findings.add(Violation.at(
                section.wrapper().isEmpty() ? section.element() : section.wrapper(),
                Integer.toString(declared.size()),
                problem,
                Integer.toString(most),
                Integer.toString(declared.size())));
        return declared.subList(0, most);
    }

    private List<Group> read(Section section, List<Fields> declared, Findings findings) {
        Map<String, FieldSpec> specs = FieldDictionary.standard().named(section);
        List<Group> groups = new ArrayList<>(declared.size());
        for (Fields fields : declared) {
            Group group = new Group(section, groups.size() + 1, fields);
            groups.add(group);
            fields.values().forEach((name, value) -> {
                if (!value.isBlank()) {
                    read(group, specs.get(name), name, value, findings);
                }
            });
        }
        return groups;
    }

    private void read(Group group, @Nullable FieldSpec spec, String name, String value, Findings findings) {
        if (spec == null) {
            findings.add(group.violation(name, GoodsProblem.UNKNOWN_FIELD, likely(group.section(), name)));
        } else {
            values.read(group, spec, value, findings);
        }
    }

    /** The field that differs only in case, or nothing. */
    private static String likely(Section section, String name) {
        return FOLDED.getOrDefault(section, Map.of()).getOrDefault(fold(name), "");
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
