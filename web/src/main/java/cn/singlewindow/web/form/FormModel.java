package cn.singlewindow.web.form;

import cn.singlewindow.platform.form.Fields;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form while somebody fills it in: groups of strings that the fields of the page write into. */
public class FormModel<S extends Enum<S>> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<S, List<Map<String, String>>> groups;

    public FormModel(Class<S> sections) {
        groups = new EnumMap<>(sections);
    }

    /** Takes over what was filled in before. */
    public void fill(S section, List<Fields> filled) {
        filled.forEach(fields -> all(section).add(new LinkedHashMap<>(fields.values())));
    }

    /** The groups of a part, to be changed in place. */
    public List<Map<String, String>> all(S section) {
        return groups.computeIfAbsent(section, none -> new ArrayList<>());
    }

    /** The one group of a part that has at most one. */
    public Map<String, String> first(S section) {
        List<Map<String, String>> found = all(section);
        if (found.isEmpty()) {
            found.add(new LinkedHashMap<>());
        }
        return found.get(0);
    }

    /** The groups of a part that have any value. */
    public List<Fields> filled(S section) {
        return all(section).stream()
                .map(FormModel::filled)
                .filter(group -> !group.values().isEmpty())
                .toList();
    }

    /** The parts that have any value. */
    public Map<S, List<Fields>> filled() {
        Map<S, List<Fields>> filled = new LinkedHashMap<>();
        groups.keySet().forEach(section -> {
            List<Fields> fields = filled(section);
            if (!fields.isEmpty()) {
                filled.put(section, fields);
            }
        });
        return filled;
    }

    private static Fields filled(Map<String, String> group) {
        Map<String, String> filled = new LinkedHashMap<>();
        group.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                filled.put(name, value);
            }
        });
        return new Fields(filled);
    }
}
