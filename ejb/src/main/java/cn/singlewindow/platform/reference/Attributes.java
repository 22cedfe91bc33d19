package cn.singlewindow.platform.reference;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A small immutable map whose keys are shared by all rows of a table: there are more than a hundred thousand of them. */
final class Attributes extends AbstractMap<String, String> {

    private static final Map<List<String>, List<String>> KEYS = new ConcurrentHashMap<>();
    private static final Attributes NONE = new Attributes(List.of(), new String[0]);

    private final List<String> keys;
    private final String[] values;

    private Attributes(List<String> keys, String[] values) {
        this.keys = keys;
        this.values = values;
    }

    static Attributes of(Map<String, String> map) {
        if (map instanceof Attributes same) {
            return same;
        }
        if (map.isEmpty()) {
            return NONE;
        }
        Map<String, String> sorted = new TreeMap<>(map);
        List<String> keys = KEYS.computeIfAbsent(List.copyOf(sorted.keySet()), same -> same);
        return new Attributes(keys, sorted.values().toArray(String[]::new));
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        for (int i = 0; i < values.length; i++) {
            if (keys.get(i).equals(key)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                List<Entry<String, String>> pairs = new ArrayList<>(values.length);
                for (int i = 0; i < values.length; i++) {
                    pairs.add(Map.entry(keys.get(i), values[i]));
                }
                return pairs.iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof Attributes same) {
            return keys.equals(same.keys) && Arrays.equals(values, same.values);
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
