package cn.singlewindow.platform.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of one group of a declaration as they were declared: strings by the field's own name ({@code GrossWet},
 * {@code CodeTS}), nothing trimmed, rounded or converted. A field that was not declared is the empty string.
 */
public record Fields(Map<String, String> values) {

    private static final Fields NONE = new Fields(Map.of());

    public Fields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** No field at all. */
    public static Fields none() {
        return NONE;
    }

    /** Names and values in turn. */
    public static Fields of(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Fields(values);
    }

    /** The declared value, or the empty string. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether anything but white space was declared. */
    public boolean has(String name) {
        return !text(name).isBlank();
    }

    /** The same group with one value changed. */
    public Fields with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Fields(changed);
    }

    /** The same group without one value. */
    public Fields without(String name) {
        if (!values.containsKey(name)) {
            return this;
        }
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new Fields(changed);
    }
}
