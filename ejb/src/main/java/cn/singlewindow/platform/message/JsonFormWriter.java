package cn.singlewindow.platform.message;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Form → the members that {@link JsonFormReader} reads. */
public final class JsonFormWriter {

    private JsonFormWriter() {}

    /**
     * Sections by their JSON names; an object where there can be one group, else a list.
     *
     * @param form the groups of a section
     */
    @SafeVarargs
    public static <S extends FormSection> Map<String, Object> members(Function<S, List<Fields>> form, S... sections) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (S section : sections) {
            List<Fields> groups = form.apply(section);
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
