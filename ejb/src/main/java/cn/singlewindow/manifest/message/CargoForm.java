package cn.singlewindow.manifest.message;

import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers a form while a message is read. Of two values for one field the first stays; texts are joined where asked. */
public final class CargoForm {

    private final Map<ManifestSection, List<Map<String, String>>> groups = new EnumMap<>(ManifestSection.class);

    /** Begins a group; what is put from now on belongs to it. */
    public Map<String, String> group(ManifestSection section) {
        Map<String, String> group = new LinkedHashMap<>();
        groups.computeIfAbsent(section, none -> new ArrayList<>()).add(group);
        return group;
    }

    /** The header. */
    public Map<String, String> header() {
        List<Map<String, String>> headers = groups.getOrDefault(ManifestSection.MANIFEST, List.of());
        return headers.isEmpty() ? group(ManifestSection.MANIFEST) : headers.get(0);
    }

    /** How many groups there are of a section. */
    public int size(ManifestSection section) {
        return groups.getOrDefault(section, List.of()).size();
    }

    /** Puts a value unless it is empty or there is one. */
    public static void put(Map<String, String> group, String field, String value) {
        if (!value.isBlank()) {
            group.putIfAbsent(field, value);
        }
    }

    /** Adds a text to what is there, with a blank between. */
    public static void join(Map<String, String> group, String field, String text) {
        if (!text.isBlank()) {
            group.merge(field, text.strip(), (some, more) -> some + " " + more);
        }
    }

    /** The form. */
    public ManifestForm build() {
        Map<ManifestSection, List<Fields>> all = new EnumMap<>(ManifestSection.class);
        groups.forEach((section, list) ->
                all.put(section, list.stream().map(Fields::new).toList()));
        return new ManifestForm(all);
    }
}
