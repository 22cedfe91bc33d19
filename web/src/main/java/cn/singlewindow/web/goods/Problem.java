package cn.singlewindow.web.goods;

import cn.singlewindow.shared.Violation;
import cn.singlewindow.web.Say;
import java.io.Serializable;

/**
 * What is wrong with the form, in the reader's words.
 *
 * @param path where, as the rules name it
 * @param where where, as the page names it
 * @param step the step that shows the field
 */
public record Problem(String code, String path, String where, String text, String cure, Step step)
        implements Serializable {

    static Problem of(Violation violation, Say say) {
        FieldPath path = FieldPath.parse(violation.path());
        return new Problem(
                violation.code(),
                violation.path(),
                where(path, say),
                say.problem(violation),
                say.cure(violation),
                path.step());
    }

    private static String where(FieldPath path, Say say) {
        if (path.section().isEmpty()) {
            return "";
        }
        String section = say.name("section", path.section().get());
        String group = path.position() == 0 ? section : section + " " + path.position();
        String label = path.label(say.locale());
        return label.isEmpty() ? group : group + " · " + label;
    }
}
