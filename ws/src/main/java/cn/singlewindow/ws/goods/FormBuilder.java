package cn.singlewindow.ws.goods;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the groups of a form while a message is read, and what could not be taken over. */
public final class FormBuilder {

    private static final int MOST_VIOLATIONS = 500;

    private final Map<Section, List<Map<String, String>>> groups = new EnumMap<>(Section.class);
    private final List<Violation> unread = new ArrayList<>();

    /** Begins another group of a section. */
    public Group group(Section section) {
        List<Map<String, String>> all = groups.computeIfAbsent(section, none -> new ArrayList<>());
        Map<String, String> values = new LinkedHashMap<>();
        all.add(values);
        return new Group(this, values, section.path(all.size()));
    }

    /** Notes something that could not be taken over. */
    public void unread(Violation violation) {
        if (unread.size() < MOST_VIOLATIONS) {
            unread.add(violation);
        }
    }

    /** How many groups of a section there are. */
    public int count(Section section) {
        return groups.getOrDefault(section, List.of()).size();
    }

    /** All of it. */
    public ReadForm build() {
        Map<Section, List<Fields>> all = new EnumMap<>(Section.class);
        groups.forEach((section, values) ->
                all.put(section, values.stream().map(Fields::new).toList()));
        return new ReadForm(new DeclarationForm(all), unread);
    }

    /** A group that is being filled. */
    public record Group(FormBuilder form, Map<String, String> values, String path) {

        /** Takes a value over; an empty one is as none. */
        public void put(String name, String value) {
            if (value.isEmpty()) {
                return;
            }
            if (values.putIfAbsent(name, value) != null) {
                form.unread(Violation.at(path + "/" + name, value, MessageProblem.REPEATED));
            }
        }

        /** Replaces a value without asking. */
        public void set(String name, String value) {
            if (value.isEmpty()) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
        }

        /** The value so far, or the empty string. */
        public String text(String name) {
            return values.getOrDefault(name, "");
        }
    }
}
