package cn.singlewindow.collaboration.reconciliation.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The WHERE of a search: what is left empty is not looked at. */
final class Conditions {

    private final List<String> parts = new ArrayList<>(List.of("1 = 1"));
    private final List<@Nullable Object> values = new ArrayList<>();

    Conditions and(String part, Object... bound) {
        parts.add(part);
        Collections.addAll(values, bound);
        return this;
    }

    Conditions is(String column, String value) {
        return value.isEmpty() ? this : and(column + " = ?", value);
    }

    Conditions startsWith(String column, String value) {
        String escaped = value.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return value.isEmpty() ? this : and(column + " LIKE ? ESCAPE '!'", escaped + "%");
    }

    Conditions isAnyOf(String column, Collection<?> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        String marks = String.join(",", Collections.nCopies(wanted.size(), "?"));
        return and(column + " IN (" + marks + ")", wanted.toArray());
    }

    /** Rows behind a key of the form {@code first~second}. */
    Conditions after(String first, String second, String key) {
        int cut = key.indexOf('~');
        if (cut < 0) {
            return this;
        }
        String head = key.substring(0, cut);
        return and(
                "(" + first + " > ? OR (" + first + " = ? AND " + second + " > ?))",
                head,
                head,
                key.substring(cut + 1));
    }

    String sql() {
        return String.join(" AND ", parts);
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }

    @Nullable
    Object[] valuesAnd(Object last) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.add(last);
        return all.toArray();
    }
}
