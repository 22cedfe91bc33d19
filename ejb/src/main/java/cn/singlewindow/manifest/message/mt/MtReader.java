package cn.singlewindow.manifest.message.mt;

import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.message.CargoForm;
import cn.singlewindow.manifest.message.ManifestMessageProblem;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The national manifest message {@code Manifest} → form: MT1… original, MT2… pre-stowage, MT3… arrival, MT4… loading, MT5…
 * tally; the second digit is the means of transport (STANDARDS §2). Where each element goes stands in {@code mt_fields.csv};
 * an element that is not named there is reported by its path, not passed over.
 */
public final class MtReader {

    private static final String ROOT = "Manifest";
    private static final String CONSIGNMENT = "Declaration/Consignment";
    private static final String ITEM = CONSIGNMENT + "/ConsignmentItem";
    private static final String EQUIPMENT = CONSIGNMENT + "/TransportEquipment";
    private static final String TYPE = "Head/MessageType";
    private static final Map<String, Target> TARGETS = new HashMap<>();
    private static final Set<String> CONTAINERS = new HashSet<>();

    private record Target(String section, String field, String attribute, String attributeField) {}

    static {
        for (CsvTable.Line line : CsvTable.read(MtReader.class, "mt_fields.csv")) {
            String path = line.text("path");
            TARGETS.put(
                    path,
                    new Target(
                            line.text("section"),
                            line.text("field"),
                            line.text("attribute"),
                            line.text("attribute_field")));
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                CONTAINERS.add(path.substring(0, slash));
            }
        }
    }

    private final XmlCursor cursor;
    private final CargoForm form = new CargoForm();
    private final List<Violation> unread = new ArrayList<>();
    private final Map<String, Map<String, String>> open = new HashMap<>();
    private final List<Map<String, String>> ofBill = new ArrayList<>();

    private MtReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a document from a cursor that stands before its root.
     *
     * @throws Rejected when it is another document
     */
    public static ReadMessage read(XmlCursor cursor) {
        return new MtReader(cursor).all();
    }

    private ReadMessage all() {
        cursor.onStrayText(text -> unread.add(Violation.at(ROOT, text, MessageProblem.STRAY_TEXT)));
        cursor.root(ROOT);
        open.put("MANIFEST", form.header());
        children("");
        Map<String, String> header = form.header();
        String type = header.getOrDefault("kind", "");
        kind(header);
        splitVoyage(header);
        header.computeIfPresent("portOfLoading", (field, place) -> place.split("/", 2)[0]);
        header.computeIfPresent("portOfDischarge", (field, place) -> place.split("/", 2)[0]);
        return new ReadMessage(
                form.build(), header.getOrDefault("messageId", ""), type, FilingChannel.MT_XML, new Places(), unread);
    }

    private void children(String path) {
        while (cursor.child()) {
            element(path.isEmpty() ? cursor.name() : path + "/" + cursor.name());
        }
    }

    private void element(String path) {
        Target target = TARGETS.get(path);
        if (CONTAINERS.contains(path)) {
            enter(path);
            children(path);
            leave(path);
        } else if (target == null) {
            unread.add(Violation.at(path, "", MessageProblem.UNKNOWN_ELEMENT));
            cursor.skip();
        } else {
            Map<String, String> attributes = cursor.attributes();
            String value = cursor.text(
                    inside -> unread.add(Violation.at(path + "/" + inside, "", MessageProblem.UNKNOWN_ELEMENT)));
            put(target, value.strip(), attributes);
        }
    }

    private void enter(String path) {
        switch (path) {
            case CONSIGNMENT -> {
                open.put("BILL", form.group(ManifestSection.BILL));
                ofBill.clear();
            }
            case ITEM -> open.put("ITEM", part(ManifestSection.ITEM));
            case EQUIPMENT -> open.put("CONTAINER", part(ManifestSection.CONTAINER));
            default -> {}
        }
    }

    private Map<String, String> part(ManifestSection section) {
        Map<String, String> group = form.group(section);
        ofBill.add(group);
        return group;
    }

    /** The number of a bill may stand behind its parts. */
    private void leave(String path) {
        if (path.equals(CONSIGNMENT)) {
            Map<String, String> bill = open.getOrDefault("BILL", Map.of());
            ofBill.forEach(group -> group.put("bill", bill.getOrDefault("bill", "")));
            ofBill.stream()
                    .map(group -> group.getOrDefault("goods", ""))
                    .filter(goods -> !goods.isEmpty())
                    .findFirst()
                    .ifPresent(goods -> CargoForm.put(bill, "goods", goods));
        }
    }

    private void put(Target target, String value, Map<String, String> attributes) {
        Map<String, String> group = open.getOrDefault(target.section(), Map.of());
        if (target.field().isEmpty() || value.isEmpty()) {
            return;
        }
        switch (target.field()) {
            case "classification" -> CargoForm.put(group, value.matches("[0-9]{4}") ? "unNumber" : "hsCode", value);
            case "seals" -> CargoForm.join(group, "seals", value);
            case "arrivalAt", "loadingAt", "departureAt" ->
                CargoForm.put(group, target.field(), value.length() == 8 ? value + "000000" : value);
            default -> CargoForm.put(group, target.field(), value);
        }
        if (!target.attribute().isEmpty()) {
            CargoForm.put(group, target.attributeField(), attributes.getOrDefault(target.attribute(), ""));
        }
    }

    /** {@code MT1101}: what it is, and by which means of transport. */
    private void kind(Map<String, String> header) {
        String type = header.getOrDefault("kind", "");
        Optional<FilingKind> kind = MtType.kind(type);
        if (kind.isEmpty()) {
            unread.add(Violation.at(TYPE, type, ManifestMessageProblem.MT_TYPE));
            return;
        }
        header.put("kind", kind.get().name());
        CargoForm.put(header, "transportMode", MtType.transportMode(type));
    }

    /** By sea {@code Declaration/ID} may hold ship and voyage, with a slash between. */
    private static void splitVoyage(Map<String, String> header) {
        String[] parts = header.getOrDefault("voyage", "").split("/", 2);
        if (parts.length == 2) {
            CargoForm.put(header, parts[0].matches("(UN|IMO)?[0-9]{7}") ? "imo" : "shipName", parts[0]);
            header.put("voyage", parts[1]);
        }
    }
}
