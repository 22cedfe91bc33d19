package cn.singlewindow.manifest;

import cn.singlewindow.platform.form.Fields;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A manifest or report exactly as somebody filled it in, whatever door it came through: groups of strings by the names of
 * {@code manifest_fields.csv}. It promises nothing about their content. Times are those of Shanghai, {@code yyyyMMddHHmmss};
 * weights are kilograms.
 */
public record ManifestForm(Map<ManifestSection, List<Fields>> groups) {

    public ManifestForm {
        Map<ManifestSection, List<Fields>> copy = new EnumMap<>(ManifestSection.class);
        groups.forEach((section, fields) -> copy.put(section, List.copyOf(fields)));
        groups = Collections.unmodifiableMap(copy);
    }

    /** A form with nothing in it. */
    public static ManifestForm empty() {
        return new ManifestForm(Map.of());
    }

    /** The groups of a section, in their order; empty if there is none. */
    public List<Fields> all(ManifestSection section) {
        return groups.getOrDefault(section, List.of());
    }

    /** 表头. */
    public Fields header() {
        List<Fields> all = all(ManifestSection.MANIFEST);
        return all.isEmpty() ? Fields.none() : all.get(0);
    }

    /** The same form with one section replaced. */
    public ManifestForm with(ManifestSection section, List<Fields> fields) {
        Map<ManifestSection, List<Fields>> changed = new EnumMap<>(ManifestSection.class);
        changed.putAll(groups);
        changed.put(section, fields);
        return new ManifestForm(changed);
    }
}
