package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.Segment;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.vessel.CallSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the values of a message go: {@code call_messages.csv}, which also names the segments that are knowingly left out. */
final class CallMapping {

    private static final Map<String, CallMapping> ALL = read();

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Set<String> tags = new HashSet<>(Set.of("BGM"));

    /**
     * One value's way.
     *
     * @param given element.component and value that the segment must have besides its qualifier, such as {@code 8.2=146}; empty
     *     for none
     */
    record Rule(int element, int component, String given, CallSection section, String field, How how) {

        boolean suits(Segment segment) {
            if (given.isEmpty()) {
                return true;
            }
            int dot = given.indexOf('.');
            int equals = given.indexOf('=');
            int whichElement = Integer.parseInt(given.substring(0, dot));
            int whichComponent = Integer.parseInt(given.substring(dot + 1, equals));
            return segment.text(whichElement, whichComponent).equals(given.substring(equals + 1));
        }
    }

    /** How a value is read. */
    enum How {
        TEXT,
        MOMENT,
        /** UNCL 8025, kept with its code. */
        NUMBER;

        Optional<String> read(String said, Segment segment, Dates dates) {
            return switch (this) {
                case TEXT -> Optional.of(said);
                case MOMENT -> dates.moment(segment);
                case NUMBER -> Optional.of(said.replace(',', '.'));
            };
        }
    }

    static CallMapping of(String type) {
        return ALL.getOrDefault(type, new CallMapping());
    }

    List<Rule> rules(Segment segment) {
        return rules.getOrDefault(segment.tag() + "+" + segment.text(1), rules.getOrDefault(segment.tag(), List.of()));
    }

    boolean knows(Segment segment) {
        return tags.contains(segment.tag());
    }

    private static Map<String, CallMapping> read() {
        Map<String, CallMapping> all = new HashMap<>();
        for (CsvTable.Line line : CsvTable.read(CallMapping.class, "call_messages.csv")) {
            for (String type : line.text("message").split(" ")) {
                all.computeIfAbsent(type, none -> new CallMapping()).add(line);
            }
        }
        return all;
    }

    private void add(CsvTable.Line line) {
        tags.add(line.text("segment"));
        if (line.text("field").isEmpty()) {
            return;
        }
        String qualifier = line.text("qualifier");
        String[] value = line.text("value").split("\\.");
        rules.computeIfAbsent(
                        line.text("segment") + (qualifier.isEmpty() ? "" : "+" + qualifier), none -> new ArrayList<>())
                .add(new Rule(
                        Integer.parseInt(value[0]),
                        Integer.parseInt(value[1]),
                        line.text("given"),
                        CallSection.valueOf(line.text("section")),
                        line.text("field"),
                        How.valueOf(line.text("how").toUpperCase(Locale.ROOT))));
    }
}
