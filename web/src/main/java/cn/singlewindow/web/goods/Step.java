package cn.singlewindow.web.goods;

import cn.singlewindow.goods.Section;
import cn.singlewindow.web.form.FieldPath;

/** The steps of filling in a declaration. */
public enum Step {
    HEADER,
    LINES,
    DOCUMENTS,
    CHECK;

    /** The step that shows a part of the declaration. */
    static Step of(FieldPath place) {
        return place.sectionOrNull() instanceof Section section ? of(section) : CHECK;
    }

    private static Step of(Section section) {
        return switch (section) {
            case HEADER, FREE_TEXT -> HEADER;
            case LINE -> LINES;
            case CONTAINER, LICENCE -> DOCUMENTS;
            default -> CHECK;
        };
    }
}
