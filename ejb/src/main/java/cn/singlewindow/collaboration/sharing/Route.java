package cn.singlewindow.collaboration.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the routing table.
 *
 * @param document the application by its catalogue id
 * @param facts conditions that must all hold; empty for always
 */
public record Route(
        long id,
        String document,
        String agency,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String facts,
        RoutedFields fields) {

    /**
     * Whether it applies.
     *
     * @param known the facts of what was submitted, each with its values: {@code currency → USD, CNY}
     */
    public boolean applies(LocalDate day, Map<String, Set<String>> known) {
        boolean inForce = !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        return inForce && conditions().stream().allMatch(condition -> holds(condition, known));
    }

    private List<String> conditions() {
        return facts.isBlank() ? List.of() : Arrays.asList(facts.strip().split(" +"));
    }

    /** {@code a=x,y}: some value of a is x or y. {@code a!=x,y}: some value of a is neither. */
    private static boolean holds(String condition, Map<String, Set<String>> known) {
        int sign = condition.indexOf('=');
        boolean not = sign > 0 && condition.charAt(sign - 1) == '!';
        Set<String> values = known.getOrDefault(condition.substring(0, not ? sign - 1 : sign), Set.of());
        Set<String> wanted =
                Set.copyOf(Arrays.asList(condition.substring(sign + 1).split(",")));
        return not ? !wanted.containsAll(values) : !Collections.disjoint(values, wanted);
    }
}
