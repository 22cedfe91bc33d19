package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The declaration form while somebody fills it in: groups of strings that the fields of the page write into. */
class FormModel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<Section, List<Map<String, String>>> groups = new EnumMap<>(Section.class);

    static FormModel of(DeclarationForm form) {
        FormModel model = new FormModel();
        for (Section section : Section.values()) {
            form.all(section).forEach(fields -> model.all(section).add(new LinkedHashMap<>(fields.values())));
        }
        return model;
    }

    List<Map<String, String>> all(Section section) {
        return groups.computeIfAbsent(section, none -> new ArrayList<>());
    }

    Map<String, String> header() {
        return first(Section.HEADER);
    }

    /** The one group of a section that has at most one. */
    Map<String, String> first(Section section) {
        List<Map<String, String>> found = all(section);
        if (found.isEmpty()) {
            found.add(new LinkedHashMap<>());
        }
        return found.get(0);
    }

    List<Map<String, String>> lines() {
        return all(Section.LINE);
    }

    /** Gives every goods line its place as its number. */
    void number() {
        for (int i = 0; i < lines().size(); i++) {
            lines().get(i).put("GNo", Integer.toString(i + 1));
        }
    }

    DeclarationForm toForm() {
        number();
        Map<Section, List<Fields>> filled = new EnumMap<>(Section.class);
        groups.forEach((section, list) -> {
            List<Fields> fields = list.stream()
                    .map(FormModel::filled)
                    .filter(group -> !group.values().isEmpty())
                    .toList();
            if (!fields.isEmpty()) {
                filled.put(section, fields);
            }
        });
        return new DeclarationForm(filled);
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
