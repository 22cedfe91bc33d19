package cn.singlewindow.vessel.model;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.CallSection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A form as it was read; what the rules speak about. */
public final class CallFacts {

    private final Map<CallSection, List<Group>> groups;
    private final Map<CallSection, Group> absent = new EnumMap<>(CallSection.class);

    /** @param groups as read */
    public CallFacts(Map<CallSection, List<Group>> groups) {
        this.groups = groups;
    }

    /** FAL 1. */
    public Group call() {
        return first(CallSection.CALL);
    }

    /** The groups of a part. */
    public List<Group> all(CallSection section) {
        return groups.getOrDefault(section, List.of());
    }

    /** The first group of a part, or one without values. */
    public Group first(CallSection section) {
        List<Group> all = all(section);
        return all.isEmpty() ? absent.computeIfAbsent(section, Group::none) : all.get(0);
    }

    /** Whether a part was declared at all. */
    public boolean has(CallSection section) {
        return groups.containsKey(section);
    }

    /** All groups. */
    public Map<CallSection, List<Group>> groups() {
        return Collections.unmodifiableMap(groups);
    }
}
