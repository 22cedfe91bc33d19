package cn.singlewindow.manifest.message.edifact;

import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.platform.edifact.EdifactBounds;
import cn.singlewindow.platform.edifact.InterchangeReader;
import cn.singlewindow.platform.edifact.InterchangeReport;
import cn.singlewindow.platform.edifact.MessageHandler;
import cn.singlewindow.platform.edifact.MessageHeader;
import cn.singlewindow.platform.edifact.MessageReport;
import cn.singlewindow.shared.Violation;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an interchange of CUSCAR, IFTMIN, COARRI, CODECO and BAPLIE messages. */
public final class CargoMessages {

    /** The types that are taken here. */
    public static final String TAKEN = "CUSCAR, IFTMIN, COARRI, CODECO, BAPLIE";

    private final List<Message> messages = new ArrayList<>();

    private CargoMessages() {}

    /** An interchange as it was read; nothing is refused by an exception, whatever the bytes are. */
    public record Interchange(InterchangeReport report, List<Cargo> messages) {
        public Interchange {
            messages = List.copyOf(messages);
        }
    }

    /**
     * A message of it.
     *
     * @param faults what is wrong with its syntax, or with what it is; it is not filed then
     */
    public record Cargo(MessageHeader header, ManifestForm form, Map<String, Integer> places, List<Violation> faults) {
        public Cargo {
            places = Map.copyOf(places);
            faults = List.copyOf(faults);
        }

        /** The segment in which a line of the form began; 0 for the whole. @param path of a violation of the form */
        public int segmentOf(String path) {
            return places.getOrDefault(path.split("/", 2)[0], 0);
        }
    }

    /** Reads it. */
    public static Interchange read(InputStream in) {
        CargoMessages cargo = new CargoMessages();
        InterchangeReport report = InterchangeReader.read(
                in, EdifactBounds.standard(), TAKEN, (interchange, message, marks) -> cargo.handler(message));
        List<Cargo> read = new ArrayList<>();
        int taken = 0;
        for (MessageReport one : report.messages()) {
            boolean handled = TAKEN.contains(one.header().type());
            List<Violation> faults =
                    one.findings().stream().map(finding -> finding.violation()).toList();
            if (handled && taken < cargo.messages.size()) {
                Message.Read message = cargo.messages.get(taken++).read();
                read.add(new Cargo(one.header(), message.form().build(), message.places(), faults));
            } else {
                read.add(new Cargo(one.header(), ManifestForm.empty(), Map.of(), faults));
            }
        }
        return new Interchange(report, read);
    }

    private Optional<MessageHandler> handler(MessageHeader header) {
        Optional<Message> message = switch (header.type()) {
            case "CUSCAR" -> Optional.of(new CargoManifest(header));
            case "IFTMIN" -> Optional.of(new BookingInstruction(header));
            case "COARRI", "CODECO", "BAPLIE" -> Optional.of(new EquipmentReport(header));
            default -> Optional.empty();
        };
        message.ifPresent(messages::add);
        return message.map(MessageHandler.class::cast);
    }
}
