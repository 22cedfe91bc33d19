package cn.singlewindow.manifest.message.edifact;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.message.CargoForm;
import cn.singlewindow.platform.edifact.Complaints;
import cn.singlewindow.platform.edifact.MessageHeader;
import cn.singlewindow.platform.edifact.Segment;
import java.util.Map;
import java.util.Optional;

/**
 * COARRI (containers discharged or loaded), CODECO (containers through the gate) and BAPLIE (where containers stand): one
 * container after the other, each with its references, times, seals and weights.
 */
final class EquipmentReport extends Message {

    private static final Map<String, FilingKind> COARRI = Map.of(
            "44", FilingKind.TALLY_IN,
            "98", FilingKind.TALLY_IN,
            "46", FilingKind.TALLY_OUT,
            "122", FilingKind.TALLY_OUT,
            "270", FilingKind.TALLY_OUT);
    private static final String GATE_IN = "34";

    private final String type;
    private boolean inBoxes;
    private String stowage = "";
    private String loadedAt = "";
    private boolean newer;

    EquipmentReport(MessageHeader message) {
        super(message);
        this.type = message.type();
    }

    @Override
    Optional<FilingKind> kind(String documentCode) {
        return switch (type) {
            case "BAPLIE" -> Optional.of(FilingKind.STOWAGE);
            case "CODECO" -> documentCode.equals(GATE_IN) ? Optional.of(FilingKind.ARRIVAL) : Optional.empty();
            default -> Optional.ofNullable(COARRI.get(documentCode));
        };
    }

    @Override
    void content(Segment segment, Complaints complaints) {
        switch (segment.tag()) {
            case "TDT" -> transport(segment);
            case "DTM" -> moved(segment, complaints);
            case "LOC" -> place(segment);
            case "EQD" -> box(segment);
            case "RFF" -> reference(segment);
            case "MEA" -> weight(segment);
            case "SEL" -> seal(segment);
            case "FTX" -> condition(segment);
            default -> {}
        }
    }

    private void box(Segment segment) {
        inBoxes = true;
        equipment(segment);
        CargoForm.put(box(), "stowage", stowage);
        CargoForm.put(box(), "portOfLoading", loadedAt);
        newer = loadedAt.isEmpty();
    }

    private void moved(Segment segment, Complaints complaints) {
        if (!inBoxes) {
            time(segment, complaints);
        } else if (segment.text(1, 1).equals("203") || segment.text(1, 1).equals("7")) {
            moment(segment, complaints).ifPresent(moment -> {
                CargoForm.put(box(), "happenedAt", moment);
                header.merge("finishedAt", moment, (one, other) -> one.compareTo(other) > 0 ? one : other);
            });
        }
    }

    private void place(Segment segment) {
        if (segment.is(1, "147")) {
            stowage = stowage(segment.text(2));
            loadedAt = "";
            if (!type.equals("BAPLIE")) {
                CargoForm.put(box(), "stowage", stowage);
            }
            return;
        }
        if (type.equals("BAPLIE") && !stowage.isEmpty() && segment.is(1, "9")) {
            loadedAt = segment.text(2);
            if (newer) {
                CargoForm.put(box(), "portOfLoading", loadedAt);
            }
            return;
        }
        if (!inBoxes && segment.is(1, "9", "11", "165", "5")) {
            CargoForm.put(header, "place", segment.text(2) + segment.text(3));
            CargoForm.put(header, segment.is(1, "11") ? "portOfDischarge" : "portOfLoading", segment.text(2));
        }
    }

    /** {@code BBBRRTT}; some write two digits for the bay. */
    private static String stowage(String place) {
        return place.matches("[0-9]{6}") ? "0" + place : place;
    }

    private void reference(Segment segment) {
        if (inBoxes && segment.is(1, "BM")) {
            CargoForm.put(box(), "bill", type.equals("BAPLIE") ? "" : segment.text(1, 2));
        }
    }

    private void condition(Segment segment) {
        if (segment.is(1, "DAR")) {
            CargoForm.put(box(), "condition", segment.text(4));
        }
    }

    @Override
    void finish() {
        CargoForm.put(header, "transportMode", "2");
    }
}
