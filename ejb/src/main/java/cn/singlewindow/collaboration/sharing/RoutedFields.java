package cn.singlewindow.collaboration.sharing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fields that an agency may see, by section.
 *
 * @param text as routing table and contracts write it: {@code HEADER:IEFlag,TradeMode LINE:*}, or {@code *} for everything
 */
public record RoutedFields(String text, Map<String, Set<String>> bySection) {

    /** No field at all. */
    public static final RoutedFields NONE = new RoutedFields("", Map.of());

    private static final String ALL = "*";

    public RoutedFields {
        bySection = Map.copyOf(bySection);
    }

    /** Reads what routing table and contracts write. */
    public static RoutedFields parse(String text) {
        Map<String, Set<String>> sections = new HashMap<>();
        for (String part : text.split(" ")) {
            String[] halves = part.split(":", 2);
            sections.put(halves[0], halves.length == 1 ? Set.of(ALL) : Set.copyOf(Arrays.asList(halves[1].split(","))));
        }
        return new RoutedFields(text, sections);
    }

    /** Whether everything may be seen. */
    public boolean everything() {
        return bySection.containsKey(ALL);
    }

    /** Whether a field of a section may be seen. */
    public boolean shows(String section, String field) {
        Set<String> fields = bySection.getOrDefault(section, Set.of());
        return everything() || fields.contains(ALL) || fields.contains(field);
    }

    /** Whether anything of a section may be seen. */
    public boolean shows(String section) {
        return everything() || bySection.containsKey(section);
    }

    /** Whether every section and field that the other names is among these; {@code *} names nothing. */
    public boolean knows(RoutedFields other) {
        return other.everything()
                || other.bySection.entrySet().stream()
                        .allMatch(section -> shows(section.getKey())
                                && section.getValue().stream()
                                        .allMatch(field -> field.equals(ALL) || shows(section.getKey(), field)));
    }

    /** What both of them show. */
    public RoutedFields within(RoutedFields limit) {
        if (limit.everything()) {
            return this;
        }
        if (everything()) {
            return limit;
        }
        Map<String, Set<String>> both = new TreeMap<>();
        bySection.forEach((section, fields) -> {
            Set<String> allowed = common(fields, limit.bySection.getOrDefault(section, Set.of()));
            if (!allowed.isEmpty()) {
                both.put(section, allowed);
            }
        });
        return new RoutedFields(written(both), both);
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        if (others.contains(ALL)) {
            return some;
        }
        if (some.contains(ALL)) {
            return others;
        }
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static String written(Map<String, Set<String>> sections) {
        return sections.entrySet().stream()
                .map(section -> section.getKey() + ":" + String.join(",", new TreeSet<>(section.getValue())))
                .collect(Collectors.joining(" "));
    }
}
