package cn.singlewindow.goods;

import cn.singlewindow.platform.form.Fields;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A declaration exactly as somebody filled it in, whatever door it came through: groups of strings by the field's own
 * names. It promises nothing about their content; {@link GoodsService#check} says what is wrong with it. For exports
 * the form holds {@code OriginCountry} and {@code DestinationCountry} in their plain meaning; the swap of the broker
 * format (STANDARDS §2) is undone by the mapper that reads it.
 */
public record DeclarationForm(Map<Section, List<Fields>> groups) {

    public DeclarationForm {
        Map<Section, List<Fields>> copy = new EnumMap<>(Section.class);
        groups.forEach((section, fields) -> copy.put(section, List.copyOf(fields)));
        groups = Collections.unmodifiableMap(copy);
    }

    /** A form with nothing in it. */
    public static DeclarationForm empty() {
        return new DeclarationForm(Map.of());
    }

    /** The groups of a section, in their order; empty if there is none. */
    public List<Fields> all(Section section) {
        return groups.getOrDefault(section, List.of());
    }

    /** The first group of a section, or one without fields. */
    public Fields first(Section section) {
        List<Fields> all = all(section);
        return all.isEmpty() ? Fields.none() : all.get(0);
    }

    /** 表头. */
    public Fields header() {
        return first(Section.HEADER);
    }

    /** 商品项. */
    public List<Fields> lines() {
        return all(Section.LINE);
    }

    /** The same form with one section replaced. */
    public DeclarationForm with(Section section, List<Fields> fields) {
        Map<Section, List<Fields>> changed = new EnumMap<>(Section.class);
        changed.putAll(groups);
        changed.put(section, fields);
        return new DeclarationForm(changed);
    }
}
