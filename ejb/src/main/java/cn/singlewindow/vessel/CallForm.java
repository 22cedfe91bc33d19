package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Fields;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a ship declares exactly as somebody filled it in, whatever door it came through: groups of strings by the names of
 * {@code call_fields.csv}. It promises nothing about their content; {@link PortCalls#check} says what is wrong with it.
 */
public record CallForm(Map<CallSection, List<Fields>> groups) {

    public CallForm {
        Map<CallSection, List<Fields>> copy = new EnumMap<>(CallSection.class);
        groups.forEach((section, fields) -> copy.put(section, List.copyOf(fields)));
        groups = Collections.unmodifiableMap(copy);
    }

    /** A form with nothing in it. */
    public static CallForm empty() {
        return new CallForm(Map.of());
    }

    /** The parts that were declared, empty lists too. */
    public Set<CallSection> sections() {
        return groups.keySet();
    }

    /** The groups of a part, in their order; empty if there is none. */
    public List<Fields> all(CallSection section) {
        return groups.getOrDefault(section, List.of());
    }

    /** The first group of a part, or one without fields. */
    public Fields first(CallSection section) {
        List<Fields> all = all(section);
        return all.isEmpty() ? Fields.none() : all.get(0);
    }

    /** The same form with one part replaced. */
    public CallForm with(CallSection section, List<Fields> fields) {
        Map<CallSection, List<Fields>> changed = new EnumMap<>(CallSection.class);
        changed.putAll(groups);
        changed.put(section, fields);
        return new CallForm(changed);
    }
}
