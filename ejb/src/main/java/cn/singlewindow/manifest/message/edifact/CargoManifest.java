package cn.singlewindow.manifest.message.edifact;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.message.CargoForm;
import cn.singlewindow.platform.edifact.Complaints;
import cn.singlewindow.platform.edifact.MessageHeader;
import cn.singlewindow.platform.edifact.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CUSCAR: a cargo manifest. CNI begins a bill, RFF names it (BM), its master (MB) or a house bill (HWB); GID begins an item,
 * SGP places packages of it in a container. What goods weigh and count stands on the items and is added up for the bill.
 */
class CargoManifest extends Message {

    private static final Map<String, String> PARTIES =
            Map.of("CN", "consignee", "CZ", "consignor", "N1", "notify", "NI", "notify");

    private Map<String, String> bill = new HashMap<>();
    private Map<String, String> item = new HashMap<>();
    private final Map<String, Map<String, String>> equipment = new HashMap<>();
    private final List<Map<String, String>> parts = new ArrayList<>();
    private Map<String, String> last = new HashMap<>();
    private BigDecimal packages = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;

    CargoManifest(MessageHeader message) {
        super(message);
    }

    @Override
    Optional<FilingKind> kind(String documentCode) {
        return switch (documentCode) {
            case "85", "87", "785", "786", "933" -> Optional.of(FilingKind.ORIGINAL);
            case "833" -> Optional.of(FilingKind.PRE_STOWAGE);
            case "788" -> Optional.of(FilingKind.LOADING);
            default -> Optional.empty();
        };
    }

    @Override
    void content(Segment segment, Complaints complaints) {
        switch (segment.tag()) {
            case "TDT" -> transport(segment);
            case "DTM" -> time(segment, complaints);
            case "LOC" -> place(segment);
            case "EQD" -> described(segment);
            case "SEL" -> seal(segment);
            case "CNI" -> consignment(segment);
            case "RFF" -> reference(segment);
            case "NAD" -> party(segment);
            case "CNT" -> total(segment);
            case "GID" -> goods(segment);
            case "MEA" -> measure(segment);
            case "FTX" -> text(segment);
            case "DGS" -> dangerous(segment);
            case "CST" -> CargoForm.put(item, "hsCode", segment.text(2));
            case "PCI" -> CargoForm.join(item, "marks", segment.text(2));
            case "SGP" -> placed(segment);
            default -> {}
        }
    }

    final boolean inBill() {
        return !bill.isEmpty();
    }

    private void place(Segment segment) {
        Map<String, String> group = inBill() ? bill : header;
        switch (segment.text(1)) {
            case "9", "5" -> CargoForm.put(group, "portOfLoading", segment.text(2));
            case "11", "12", "8" -> CargoForm.put(group, "portOfDischarge", segment.text(2));
            case "22" -> CargoForm.put(header, "customMaster", segment.text(2));
            default -> {}
        }
    }

    /** EQD in front of the bills describes a container; SGP says which bills it carries. */
    private void described(Segment segment) {
        Map<String, String> one = new HashMap<>();
        CargoForm.put(one, "sizeType", segment.text(3));
        CargoForm.put(one, "fullness", segment.text(6));
        equipment.put(segment.text(2), one);
        last = one;
    }

    @Override
    Map<String, String> box() {
        return last;
    }

    private void consignment(Segment segment) {
        beginBill(segment);
        bill.put("bill", segment.text(2));
    }

    /** A bill begins with this segment. */
    final void beginBill(Segment segment) {
        close();
        bill = begin(ManifestSection.BILL, segment.position());
        item = new HashMap<>();
    }

    private void reference(Segment segment) {
        String number = segment.text(1, 2);
        switch (segment.text(1, 1)) {
            case "BM", "AWB", "BH" -> bill.put("bill", number);
            case "MB", "MWB" -> CargoForm.put(bill, "master", number);
            case "HWB" -> bill.put("bill", number);
            case "BN" -> CargoForm.put(bill, "booking", number);
            case "HS" -> CargoForm.put(inItem() ? item : bill, "hsCode", number);
            default -> {}
        }
    }

    private boolean inItem() {
        return !item.isEmpty();
    }

    private void party(Segment segment) {
        String role = PARTIES.getOrDefault(segment.text(1), "");
        if (role.isEmpty() || !inBill()) {
            return;
        }
        CargoForm.put(bill, role + "Code", segment.text(2));
        String name = segment.text(4).isEmpty() ? segment.text(3) : segment.text(4);
        CargoForm.put(bill, role + "Name", name);
    }

    private void total(Segment segment) {
        String value = segment.text(1, 2).replace(',', '.');
        if (inBill() && segment.text(1, 1).equals("7")) {
            bill.put("grossWeight", value);
        } else if (inBill() && segment.text(1, 1).equals("11")) {
            bill.put("packages", value);
        }
    }

    private void goods(Segment segment) {
        item = begin(ManifestSection.ITEM, segment.position());
        parts.add(item);
        item.put("item", segment.text(1).isEmpty() ? Integer.toString(parts.size()) : segment.text(1));
        CargoForm.put(item, "packages", segment.text(2, 1));
        CargoForm.put(item, "packageKind", segment.text(2, 2));
        packages = packages.add(number(segment.text(2, 1)));
    }

    private void measure(Segment segment) {
        boolean gross = segment.is(1, "AAE", "WT", "AAB") && segment.is(2, "G", "AAB", "AAD", "WT", "");
        if (!gross || !segment.is(3, "KGM") || !inItem()) {
            return;
        }
        String value = segment.text(3, 2).replace(',', '.');
        CargoForm.put(item, "grossWeight", value);
        weight = weight.add(number(value));
    }

    private void text(Segment segment) {
        if (!segment.is(1, "AAA")) {
            return;
        }
        StringBuilder said = new StringBuilder();
        for (int component = 1; component <= segment.components(4); component++) {
            said.append(segment.text(4, component)).append(' ');
        }
        CargoForm.join(inItem() ? item : bill, "goods", said.toString());
    }

    private void dangerous(Segment segment) {
        CargoForm.put(item, "hazardClass", segment.text(2));
        CargoForm.put(item, "unNumber", segment.text(3));
    }

    private void placed(Segment segment) {
        String number = segment.text(1);
        Map<String, String> container = begin(ManifestSection.CONTAINER, segment.position());
        container.put("container", number);
        CargoForm.put(container, "packages", segment.text(2));
        parts.add(container);
    }

    private static BigDecimal number(String text) {
        return text.matches("[0-9]{1,12}([.][0-9]{1,5})?") ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    /** A bill has ended: its parts get its number, and it their sums and words. */
    private void close() {
        parts.forEach(part -> {
            equipment.getOrDefault(part.getOrDefault("container", ""), Map.of()).forEach(part::putIfAbsent);
            part.put("bill", bill.getOrDefault("bill", ""));
            CargoForm.put(part, "master", bill.getOrDefault("master", ""));
        });
        parts.stream()
                .map(part -> part.getOrDefault("goods", ""))
                .filter(goods -> !goods.isEmpty())
                .findFirst()
                .ifPresent(goods -> CargoForm.put(bill, "goods", goods));
        if (packages.signum() > 0) {
            CargoForm.put(bill, "packages", packages.toPlainString());
        }
        if (weight.signum() > 0) {
            CargoForm.put(bill, "grossWeight", weight.toPlainString());
        }
        parts.clear();
        packages = BigDecimal.ZERO;
        weight = BigDecimal.ZERO;
    }

    @Override
    void finish() {
        close();
        boolean fromChina = header.getOrDefault("portOfLoading", "").startsWith("CN");
        header.computeIfPresent(
                "kind", (field, kind) -> kind.equals("ORIGINAL") && fromChina ? FilingKind.PRE_STOWAGE.name() : kind);
        if (!equipment.isEmpty()) {
            CargoForm.put(header, "containerShip", "Y");
        }
    }
}
