package cn.singlewindow.platform.message;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the groups of a form while a message is read, and what could not be taken over. */
public final class FormBuilder {

    private static final int MOST_VIOLATIONS = 500;

    private final Map<FormSection, List<Map<String, String>>> groups = new LinkedHashMap<>();
    private final List<Violation> unread = new ArrayList<>();

    /** Begins another group of a section. */
    public Group group(FormSection section) {
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
    public int count(FormSection section) {
        return groups.getOrDefault(section, List.of()).size();
    }

    /** Notes that a section was named, though there may be no group in it. */
    public void named(FormSection section) {
        groups.computeIfAbsent(section, none -> new ArrayList<>());
    }

    /** The groups of all sections that were named. */
    public Map<FormSection, List<Fields>> groups() {
        Map<FormSection, List<Fields>> all = new LinkedHashMap<>();
        groups.forEach((section, values) ->
                all.put(section, values.stream().map(Fields::new).toList()));
        return all;
    }

    /** What could not be taken over. */
    public List<Violation> unread() {
        return List.copyOf(unread);
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
