package cn.singlewindow.web.form;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.FieldTable;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.web.Say;
import java.util.List;
import java.util.Locale;

/**
 * A form as the portal speaks of it.
 *
 * @param fields its fields
 * @param sections its parts
 * @param texts the group of texts that names its parts
 */
public record FormKind(FieldTable fields, List<? extends FormSection> sections, String texts) {

    /** Where a path of the rules leads. */
    public FieldPath place(String path) {
        return FieldPath.parse(path, sections);
    }

    /** The label of the field to which a path leads; its name if the form does not have it. */
    public String label(FieldPath place, Locale locale) {
        return place.section()
                .flatMap(section -> fields.field(section, place.field()))
                .map(spec -> spec.label(locale))
                .orElse(place.field());
    }

    /** The fields of a part. */
    public List<FieldSpec> of(FormSection section) {
        return fields.of(section);
    }

    /** What is wrong, in the reader's words. */
    public Problem problem(Violation violation, Say say) {
        FieldPath place = place(violation.path());
        return new Problem(
                violation.code(),
                violation.path(),
                where(place, say),
                say.problem(violation),
                say.cure(violation),
                place);
    }

    private String where(FieldPath place, Say say) {
        if (place.section().isEmpty()) {
            return "";
        }
        String section = say.name(texts, place.section().get());
        String group = place.position() == 0 ? section : section + " " + place.position();
        String label = label(place, say.locale());
        return label.isEmpty() ? group : group + " · " + label;
    }
}
