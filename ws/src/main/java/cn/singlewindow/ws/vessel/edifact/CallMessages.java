package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.EdifactBounds;
import cn.singlewindow.platform.edifact.InterchangeReader;
import cn.singlewindow.platform.edifact.InterchangeReport;
import cn.singlewindow.platform.edifact.MessageHandler;
import cn.singlewindow.platform.edifact.MessageHeader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an interchange of messages about one call. */
public final class CallMessages {

    private static final String TAKEN = "PAXLST, CUSREP, BERMAN";

    private final Reading reading;
    private final List<PersonList> lists = new ArrayList<>();
    private final Map<String, PersonList> parts = new LinkedHashMap<>();
    private final List<CallReportMessage> reports = new ArrayList<>();

    private CallMessages(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads it.
     *
     * @throws cn.singlewindow.shared.Rejected never for what the bytes are: the report says what is wrong with them
     */
    public static ReadInterchange read(InputStream in, Reading reading) {
        CallMessages messages = new CallMessages(reading);
        InterchangeReport report = InterchangeReader.read(
                in, EdifactBounds.standard(), TAKEN, (interchange, message, marks) -> messages.handler(message));
        List<ReadMessage> read = new ArrayList<>();
        messages.lists.forEach(list -> read.add(list.read()));
        messages.reports.forEach(one -> read.add(one.read()));
        return new ReadInterchange(report, read);
    }

    private Optional<MessageHandler> handler(MessageHeader message) {
        return switch (message.type()) {
            case "PAXLST" -> Optional.of(list(message));
            case "CUSREP", "BERMAN" -> {
                CallReportMessage report = new CallReportMessage(message, reading);
                reports.add(report);
                yield Optional.of(report);
            }
            default -> Optional.empty();
        };
    }

    private PersonList list(MessageHeader message) {
        PersonList known = parts.get(message.accessReference());
        if (known != null && !message.stage().equals("C")) {
            known.goOn(message);
            return known;
        }
        PersonList list = new PersonList(message, reading);
        lists.add(list);
        if (list.isPart() && !list.name().isEmpty()) {
            parts.put(list.name(), list);
        }
        return list;
    }
}
