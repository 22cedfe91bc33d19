package cn.singlewindow.web.form;

import cn.singlewindow.platform.form.FormSection;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a form a violation stands.
 *
 * @param sectionOrNull which part; absent if the path names none
 * @param position the group's place from 1; 0 if the path names none
 * @param field the field's name; empty for the whole group
 */
public record FieldPath(@Nullable FormSection sectionOrNull, int position, String field) implements Serializable {

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d{1,6})])?(?:/(\\w+))?.*");
    private static final FieldPath NOWHERE = new FieldPath(null, 0, "");

    static FieldPath parse(String path, List<? extends FormSection> sections) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return NOWHERE;
        }
        String element = parts.group(1);
        int position = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String field = parts.group(3) == null ? "" : parts.group(3);
        return sections.stream()
                .filter(section ->
                        section.element().equals(element) || section.wrapper().equals(element))
                .findFirst()
                .map(section -> new FieldPath(section, position, field))
                .orElse(NOWHERE);
    }

    /** Which part, if the path names one. */
    public Optional<FormSection> section() {
        return Optional.ofNullable(sectionOrNull);
    }
}
