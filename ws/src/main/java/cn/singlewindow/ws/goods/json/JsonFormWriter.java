package cn.singlewindow.ws.goods.json;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Form → the members that {@link JsonFormReader} reads. */
public final class JsonFormWriter {

    private JsonFormWriter() {}

    /** Sections by their JSON names; an object where there can be one group, else a list. */
    public static Map<String, Object> members(DeclarationForm form) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            List<Fields> groups = form.all(section);
            if (!groups.isEmpty()) {
                members.put(
                        section.json(),
                        section.repeats()
                                ? groups.stream().map(Fields::values).toList()
                                : groups.get(0).values());
            }
        }
        return members;
    }
}
