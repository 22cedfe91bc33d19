package cn.singlewindow.web.goods;

import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the form a violation stands.
 *
 * @param section which section; HEADER if the path names none
 * @param position the group's place from 1; 0 if the path names none
 * @param field the field's name; empty for the whole group
 */
record FieldPath(Optional<Section> section, int position, String field) {

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d{1,6})])?(?:/(\\w+))?.*");

    static FieldPath parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return new FieldPath(Optional.empty(), 0, "");
        }
        String element = parts.group(1);
        int position = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String field = parts.group(3) == null ? "" : parts.group(3);
        for (Section section : Section.values()) {
            if (section.element().equals(element) || section.wrapper().equals(element)) {
                return new FieldPath(Optional.of(section), position, field);
            }
        }
        return new FieldPath(Optional.empty(), 0, "");
    }

    /** The step of the wizard that shows it. */
    Step step() {
        if (section.isEmpty()) {
            return Step.CHECK;
        }
        return switch (section.get()) {
            case HEADER, FREE_TEXT -> Step.HEADER;
            case LINE -> Step.LINES;
            case CONTAINER, LICENCE -> Step.DOCUMENTS;
            default -> Step.CHECK;
        };
    }

    /** The label of the field in the reader's language; empty if there is none. */
    String label(Locale locale) {
        return section.flatMap(known -> FieldDictionary.standard().field(known, field))
                .map(spec -> spec.label(locale))
                .orElse(field);
    }
}
