package cn.singlewindow.platform.form;

import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the groups of a form: every value by its field's specification, everything that cannot be read as a violation at its
 * path. Nothing is mended silently: a value that is read otherwise than it was written is noted beside the original. The work
 * is linear in the size of the form.
 */
public final class FormReader {

    private final FieldTable fields;
    private final ReadValue values;

    /** @param day the day whose codes count */
    public FormReader(FieldTable fields, ReferenceSnapshot codes, LocalDate day) {
        this.fields = fields;
        this.values = new ReadValue(codes, day);
    }

    /** The groups of a section, as read; not more than {@code most} of them. */
    public List<Group> read(FormSection section, List<Fields> declared, int most, Findings findings) {
        return read(section, declared, most, FormProblem.TOO_MANY_GROUPS, findings);
    }

    /** @param tooMany what is said of more than {@code most} groups; {0} is the bound, {1} their number */
    public List<Group> read(
            FormSection section, List<Fields> declared, int most, ProblemCode tooMany, Findings findings) {
        List<Fields> bounded = bounded(section, declared, most, tooMany, findings);
        List<Group> groups = new ArrayList<>(bounded.size());
        for (Fields one : bounded) {
            Group group = new Group(section, groups.size() + 1, one);
            groups.add(group);
            one.values().forEach((name, value) -> {
                if (!value.isBlank()) {
                    read(group, fields.find(section, name), name, value, findings);
                }
            });
        }
        return groups;
    }

    /** Adds a violation for every field that must be declared and is not. */
    public void requireNeeded(List<Group> groups, Findings findings) {
        for (Group group : groups) {
            for (FieldSpec field : fields.of(group.section())) {
                if (field.neededToDeclare() && !group.declared().has(field.name())) {
                    findings.add(group.violation(field.name(), FormProblem.MISSING));
                }
            }
        }
    }

    private static List<Fields> bounded(
            FormSection section, List<Fields> declared, int most, ProblemCode tooMany, Findings findings) {
        String number = Integer.toString(declared.size());
        if (!section.repeats() && declared.size() > 1) {
            findings.add(Violation.at(section.element(), number, FormProblem.MORE_THAN_ONE));
            return declared.subList(0, 1);
        }
        if (declared.size() <= most) {
            return declared;
        }
        findings.add(Violation.at(section.listPath(), number, tooMany, Integer.toString(most), number));
        return declared.subList(0, most);
    }

    private void read(Group group, @Nullable FieldSpec spec, String name, String value, Findings findings) {
        if (spec == null) {
            findings.add(group.violation(name, FormProblem.UNKNOWN_FIELD, fields.likely(group.section(), name)));
        } else {
            values.read(group, spec, value, findings);
        }
    }
}
