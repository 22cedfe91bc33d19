package cn.singlewindow.platform.form;

import cn.singlewindow.shared.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where the fields of a form stood in what the sender sent: {@code crew[3]/dateOfBirth} is {@code Crew List!H21} in a
 * workbook, {@code message[1]/segment[42]/DTM/1/2} in an EDIFACT interchange.
 */
public final class Places {

    private static final String GROUP = "";

    private final Map<String, Map<String, Supplier<String>>> groups = new HashMap<>();

    /** The places of a group's fields; its own place under the empty name. @param path such as {@code crew[3]} */
    public void put(String path, Supplier<String> group, Map<String, Supplier<String>> fields) {
        Map<String, Supplier<String>> all = new HashMap<>(fields);
        all.put(GROUP, group);
        groups.put(path, all);
    }

    /** One more field's place. */
    public void put(String path, String field, Supplier<String> place) {
        groups.computeIfAbsent(path, none -> new HashMap<>()).put(field, place);
    }

    /** The places of another part of the same form. */
    public void putAll(Places others) {
        groups.putAll(others.groups);
    }

    /** The sender's place of a form's path: the field's, else its group's, else the path itself. */
    public String of(String path) {
        int slash = path.indexOf('/');
        Map<String, Supplier<String>> fields = groups.get(slash < 0 ? path : path.substring(0, slash));
        if (fields == null) {
            return path;
        }
        Supplier<String> place = fields.get(path.substring(slash + 1));
        Supplier<String> known = place == null ? fields.get(GROUP) : place;
        return known == null ? path : known.get();
    }

    /** The violation at the sender's place. */
    public Violation of(Violation violation) {
        return new Violation(violation.problem(), of(violation.path()), violation.value(), violation.arguments());
    }

    /** All violations at the sender's places. */
    public List<Violation> of(List<Violation> violations) {
        return violations.stream().map(this::of).toList();
    }
}
