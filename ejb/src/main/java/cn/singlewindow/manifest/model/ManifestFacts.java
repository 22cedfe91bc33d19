package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Group;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A manifest or report as it was read. The groups of a bill are found by its key. */
public final class ManifestFacts {

    private static final String AIR = "5";

    private final FilingKind kind;
    private final Group header;
    private final List<Group> bills;
    private final List<Group> items;
    private final List<Group> containers;
    private final Map<BillKey, Group> byKey = new LinkedHashMap<>();
    private final Map<BillKey, List<Group>> housesOf = new LinkedHashMap<>();
    private final Map<BillKey, List<Group>> itemsOf = new LinkedHashMap<>();
    private final Map<BillKey, List<Group>> containersOf = new LinkedHashMap<>();

    public ManifestFacts(FilingKind kind, Group header, Map<ManifestSection, List<Group>> groups) {
        this.kind = kind;
        this.header = header;
        this.bills = groups.getOrDefault(ManifestSection.BILL, List.of());
        this.items = groups.getOrDefault(ManifestSection.ITEM, List.of());
        this.containers = groups.getOrDefault(ManifestSection.CONTAINER, List.of());
        bills.forEach(bill -> byKey.putIfAbsent(keyOf(bill), bill));
        bills.stream()
                .filter(bill -> bill.has("master"))
                .forEach(house -> housesOf.computeIfAbsent(masterOf(house), none -> new ArrayList<>())
                        .add(house));
        items.forEach(item ->
                itemsOf.computeIfAbsent(keyOf(item), none -> new ArrayList<>()).add(item));
        containers.forEach(one -> containersOf
                .computeIfAbsent(keyOf(one), none -> new ArrayList<>())
                .add(one));
    }

    /** What the message is. */
    public FilingKind kind() {
        return kind;
    }

    /** 表头. */
    public Group header() {
        return header;
    }

    /** The bills, in their order. */
    public List<Group> bills() {
        return bills;
    }

    /** All items. */
    public List<Group> items() {
        return items;
    }

    /** All containers. */
    public List<Group> containers() {
        return containers;
    }

    /** The items of a bill. */
    public List<Group> itemsOf(BillKey bill) {
        return itemsOf.getOrDefault(bill, List.of());
    }

    /** The containers of a bill. */
    public List<Group> containersOf(BillKey bill) {
        return containersOf.getOrDefault(bill, List.of());
    }

    /** The key of the bill that a group is or belongs to. */
    public BillKey keyOf(Group group) {
        return BillKey.of(header.text("voyage"), group.text("master"), group.text("bill"), isByAir());
    }

    /** The key of a house bill's master. */
    public BillKey masterOf(Group bill) {
        return new BillKey(header.text("voyage"), bill.text("master"));
    }

    /** The keys of all bills, with their groups; of two groups with one key the first. */
    public Map<BillKey, Group> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    /** The house bills of a master bill. */
    public List<Group> housesOf(BillKey master) {
        return housesOf.getOrDefault(master, List.of());
    }

    /** Whether the goods fly. */
    public boolean isByAir() {
        return header.text("transportMode").equals(AIR);
    }

    /** Whether the goods go by sea. */
    public boolean isBySea() {
        return header.text("transportMode").equals("2");
    }

    /** Whether any item is dangerous. */
    public boolean isDangerous(BillKey bill) {
        return itemsOf(bill).stream().anyMatch(item -> item.has("unNumber"));
    }

    /** A time of the header. */
    public Optional<Instant> time(String field) {
        return header.instant(field);
    }
}
