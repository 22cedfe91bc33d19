package cn.singlewindow.goods.model;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Group;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A declaration as it was read; what the rules speak about. */
public final class DeclarationFacts {

    private final Map<Section, List<Group>> groups;
    private final Set<String> itemNumbers = new HashSet<>();
    private final Map<Section, Group> absent = new EnumMap<>(Section.class);

    DeclarationFacts(Map<Section, List<Group>> groups) {
        this.groups = groups;
        lines().forEach(line -> itemNumbers.add(line.text("GNo")));
    }

    /** 表头. */
    public Group header() {
        return first(Section.HEADER);
    }

    /** 商品项. */
    public List<Group> lines() {
        return all(Section.LINE);
    }

    /** The groups of a section. */
    public List<Group> all(Section section) {
        return groups.getOrDefault(section, List.of());
    }

    /** The first group of a section, or one without values. */
    public Group first(Section section) {
        List<Group> all = groups.get(section);
        return all == null || all.isEmpty() ? absent.computeIfAbsent(section, Group::none) : all.get(0);
    }

    /** Whether goods come in. */
    public boolean isImport() {
        return "I".equals(header().text("IEFlag"));
    }

    /** Whether goods go out. */
    public boolean isExport() {
        return "E".equals(header().text("IEFlag"));
    }

    /** Whether a line has this number. */
    public boolean hasLine(String itemNumber) {
        return itemNumbers.contains(itemNumber);
    }

    /** Σ {@code DeclTotal} per currency, in order of currency. */
    public Map<String, BigDecimal> totals() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (Group line : lines()) {
            if (line.has("TradeCurr")) {
                totals.merge(line.text("TradeCurr"), line.numberOrZero("DeclTotal"), BigDecimal::add);
            }
        }
        return totals;
    }

    /** The values of a comma separated field, stripped; none for an empty one. */
    public static List<String> listed(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** All texts as read, by section and group. */
    public Map<Section, List<Group>> groups() {
        return Collections.unmodifiableMap(groups);
    }

    /** How often each value of a field occurs in a section. */
    public Map<String, Integer> occurrences(Section section, String field) {
        Map<String, Integer> found = new HashMap<>();
        all(section).forEach(group -> found.merge(group.text(field), 1, Integer::sum));
        return found;
    }
}
