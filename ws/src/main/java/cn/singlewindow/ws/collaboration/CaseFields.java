package cn.singlewindow.ws.collaboration;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.ws.collaboration.CaseDoor.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A form in the contract's terms. */
final class CaseFields {

    /** The groups of a section that a case shows; what is left out is counted in a field {@code omitted} behind them. */
    private static final int MOST_GROUPS = 500;

    private CaseFields() {}

    static List<Field> of(Map<? extends FormSection, List<Fields>> form) {
        List<Field> fields = new ArrayList<>();
        form.forEach((section, groups) -> {
            int shown = Math.min(groups.size(), MOST_GROUPS);
            if (shown < groups.size()) {
                fields.add(new Field(section.name(), shown + 1, "omitted", Integer.toString(groups.size() - shown)));
            }
            for (int i = 0; i < shown; i++) {
                int position = i + 1;
                groups.get(i)
                        .values()
                        .forEach((name, value) -> fields.add(new Field(section.name(), position, name, value)));
            }
        });
        return fields;
    }
}
