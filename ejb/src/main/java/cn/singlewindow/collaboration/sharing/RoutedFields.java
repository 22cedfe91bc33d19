package cn.singlewindow.collaboration.sharing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The fields that an agency may see, by section.
 *
 * @param text as the routing table writes it: {@code HEADER:IEFlag,TradeMode LINE:*}, or {@code *} for everything
 */
public record RoutedFields(String text, Map<String, Set<String>> bySection) {

    private static final String ALL = "*";

    public RoutedFields {
        bySection = Map.copyOf(bySection);
    }

    /** Reads what the routing table writes. */
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
}
