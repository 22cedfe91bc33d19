package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.Complaints;
import cn.singlewindow.platform.edifact.EdifactProblem;
import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.edifact.MessageHandler;
import cn.singlewindow.platform.edifact.MessageHeader;
import cn.singlewindow.platform.edifact.Position;
import cn.singlewindow.platform.edifact.Segment;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CUSREP (report of a conveyance) and BERMAN (application for a berth): single values by segment and qualifier, as
 * {@code call_messages.csv} places them.
 */
final class CallReportMessage implements MessageHandler {

    private final MessageHeader header;
    private final Reading reading;
    private final CallMapping mapping;
    private final Map<CallSection, Map<String, String>> values = new EnumMap<>(CallSection.class);
    private final Places places = new Places();
    private final List<Finding> unread = new ArrayList<>();
    private final List<Normalised> normalised = new ArrayList<>();
    private MessageFunction function = MessageFunction.DECLARE;
    private CallKey key = CallKey.NONE;
    private boolean named;

    CallReportMessage(MessageHeader header, Reading reading) {
        this.header = header;
        this.reading = reading;
        this.mapping = CallMapping.of(header.type());
    }

    @Override
    public void segment(Segment segment, Complaints complaints) {
        if (segment.tag().equals("BGM")) {
            named = true;
            function = MessageFunction.of(segment);
        }
        List<CallMapping.Rule> rules = mapping.rules(segment);
        if (!mapping.knows(segment)) {
            unread.add(Findings.at(segment, EdifactProblem.NOT_IN_MESSAGE));
        }
        rules.forEach(rule -> apply(rule, segment));
    }

    private void apply(CallMapping.Rule rule, Segment segment) {
        String said = segment.text(rule.element(), rule.component());
        if (said.isEmpty() || !rule.suits(segment)) {
            return;
        }
        Position at = segment.at(rule.element(), rule.component());
        Optional<String> read = rule.how().read(said, segment, reading.dates());
        if (read.isEmpty()) {
            unread.add(Dates.wrong(segment));
            return;
        }
        values.computeIfAbsent(rule.section(), none -> new LinkedHashMap<>()).put(rule.field(), read.get());
        places.put(rule.section().path(1), rule.field(), at::path);
        if (!read.get().equals(said)) {
            normalised.add(new Normalised(at.path(), said, read.get()));
        }
    }

    @Override
    public void end(Segment last, Complaints complaints) {
        if (!named) {
            unread.add(Findings.at(last, EdifactProblem.SEGMENT_MISSING, "BGM"));
        }
    }

    ReadMessage read() {
        Map<CallSection, List<Fields>> groups = new EnumMap<>(CallSection.class);
        values.forEach((section, fields) -> groups.put(section, List.of(new Fields(fields))));
        Fields call = new Fields(values.getOrDefault(CallSection.CALL, Map.of()));
        key = new CallKey(call.text("imoNumber"), call.text("voyageNumber"), "", call.text("portOfArrival"));
        return new ReadMessage(header, function, key, new CallForm(groups), places, unread, List.of(), normalised);
    }
}
