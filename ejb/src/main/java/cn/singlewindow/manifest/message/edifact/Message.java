package cn.singlewindow.manifest.message.edifact;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.message.CargoForm;
import cn.singlewindow.manifest.message.ManifestMessageProblem;
import cn.singlewindow.platform.edifact.Complaints;
import cn.singlewindow.platform.edifact.MessageHandler;
import cn.singlewindow.platform.edifact.MessageHeader;
import cn.singlewindow.platform.edifact.Position;
import cn.singlewindow.platform.edifact.Segment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What all messages on cargo have in common: the document, the means of transport, places, times, equipment. */
abstract class Message implements MessageHandler {

    private static final Map<String, String> MODES = Map.of("1", "2", "2", "3", "3", "4", "4", "5");

    final CargoForm form = new CargoForm();
    final Map<String, String> header = form.header();
    private final MessageHeader message;
    private final Map<String, Integer> places = new HashMap<>();
    private Map<String, String> box = new HashMap<>();

    Message(MessageHeader message) {
        this.message = message;
        header.put("messageId", message.reference());
    }

    /** A message as it was read. @param places the segment in which a line of the form began, by the line's path */
    record Read(MessageHeader header, CargoForm form, Map<String, Integer> places) {}

    Read read() {
        finish();
        return new Read(message, form, places);
    }

    /** What a document code of BGM means. */
    abstract Optional<FilingKind> kind(String documentCode);

    /** Anything but BGM. */
    abstract void content(Segment segment, Complaints complaints);

    /** The message has ended. */
    void finish() {}

    @Override
    public final void segment(Segment segment, Complaints complaints) {
        if (segment.tag().equals("BGM")) {
            document(segment, complaints);
        } else {
            content(segment, complaints);
        }
    }

    @Override
    public final void end(Segment last, Complaints complaints) {
        if (!header.containsKey("kind")) {
            complaints.add(last.position(), "", ManifestMessageProblem.DOCUMENT_KIND);
        }
    }

    private void document(Segment segment, Complaints complaints) {
        String code = segment.text(1);
        Optional<FilingKind> kind = kind(code);
        if (kind.isEmpty()) {
            complaints.add(segment.at(1, 1), code, ManifestMessageProblem.DOCUMENT_KIND);
        }
        header.put("kind", kind.map(Enum::name).orElse(""));
        header.put("function", function(segment.text(3)));
    }

    /** Message functions (1225) in the field's own codes. */
    private static String function(String code) {
        return switch (code) {
            case "1", "3" -> "3";
            case "4", "5" -> "5";
            case "2" -> "2";
            default -> "9";
        };
    }

    /** TDT+20: the main carriage. */
    void transport(Segment segment) {
        if (!segment.is(1, "20")) {
            return;
        }
        CargoForm.put(header, "voyage", segment.text(2));
        CargoForm.put(header, "transportMode", MODES.getOrDefault(segment.text(3), "2"));
        CargoForm.put(header, "carrier", segment.text(5));
        String identity = segment.text(8);
        if (segment.text(8, 2).equals("146") || identity.matches("[0-9]{7}")) {
            CargoForm.put(header, "imo", identity);
        }
        CargoForm.put(header, "shipName", segment.text(8, 4));
    }

    /** DTM of a voyage. */
    void time(Segment segment, Complaints complaints) {
        String field = switch (segment.text(1, 1)) {
            case "132", "178", "232" -> "arrivalAt";
            case "133", "136", "186", "189" -> "departureAt";
            case "342", "404" -> "loadingAt";
            case "413", "420" -> "finishedAt";
            default -> "";
        };
        if (!field.isEmpty()) {
            moment(segment, complaints).ifPresent(moment -> CargoForm.put(header, field, moment));
        }
    }

    /** A date as the form writes it: twelve digits in port time. */
    static Optional<String> moment(Segment segment, Complaints complaints) {
        String text = segment.text(1, 2);
        Optional<String> moment = Times.of(text, segment.text(1, 3));
        if (moment.isEmpty() && !text.isEmpty()) {
            complaints.add(segment.at(1, 2), text, ManifestMessageProblem.DATE);
        }
        return moment;
    }

    /** EQD+CN: a container begins. */
    void equipment(Segment segment) {
        box = new HashMap<>();
        if (!segment.is(1, "CN")) {
            return;
        }
        box = begin(ManifestSection.CONTAINER, segment.position());
        CargoForm.put(box, "container", segment.text(2).replaceAll("[ -]", ""));
        CargoForm.put(box, "sizeType", segment.text(3));
        CargoForm.put(box, "fullness", segment.text(6));
    }

    /** MEA of a container. */
    void weight(Segment segment) {
        String value = segment.text(3, 2).replace(',', '.');
        boolean kilograms = segment.is(3, "KGM");
        switch (segment.text(2)) {
            case "VGM" -> put(kilograms, "vgm", value);
            case "G", "EGW", "AAE", "WT", "" -> put(kilograms && segment.is(1, "AAE", "WT"), "grossWeight", value);
            default -> {}
        }
        if (segment.is(1, "VGM")) {
            put(kilograms, "vgm", value);
        }
    }

    private void put(boolean known, String field, String value) {
        if (known) {
            CargoForm.put(box(), field, value);
        }
    }

    /** SEL of a container; NO and SI say that there is none or that it is the carrier's own. */
    void seal(Segment segment) {
        if (!segment.is(1, "NO", "SI", "")) {
            CargoForm.join(box(), "seals", segment.text(1));
        }
    }

    /** The container that is being read. */
    Map<String, String> box() {
        return box;
    }

    /** Begins a group and remembers where. */
    Map<String, String> begin(ManifestSection section, Position at) {
        Map<String, String> group = form.group(section);
        places.put(section.path(form.size(section)), at.segment());
        return group;
    }
}
