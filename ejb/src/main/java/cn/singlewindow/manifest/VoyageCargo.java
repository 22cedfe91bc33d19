package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.Tally;
import cn.singlewindow.manifest.store.Containers;
import cn.singlewindow.platform.form.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bills of one voyage, locked, with their containers: what loading manifests and reports are held against. */
final class VoyageCargo {

    private final Map<Long, Bill> bills = new LinkedHashMap<>();
    private final Map<BillKey, Bill> byKey = new LinkedHashMap<>();
    private final Map<String, List<Containers.Place>> places = new LinkedHashMap<>();
    private final Map<Long, List<Containers.Place>> ofBill = new LinkedHashMap<>();

    VoyageCargo(List<Bill> all, List<Containers.Place> containers) {
        for (Bill bill : all) {
            bills.put(bill.identity().id(), bill);
            byKey.put(bill.identity().key(), bill);
        }
        for (Containers.Place place : containers) {
            places.computeIfAbsent(place.number(), none -> new ArrayList<>()).add(place);
            ofBill.computeIfAbsent(place.bill(), none -> new ArrayList<>()).add(place);
        }
    }

    /** Where a container stands on the voyage's bills; on more than one where it carries part loads. */
    List<Containers.Place> places(String container) {
        return places.getOrDefault(container, List.of());
    }

    /** The containers of a bill. */
    List<Containers.Place> placesOf(Bill bill) {
        return ofBill.getOrDefault(bill.identity().id(), List.of());
    }

    /** Whether a bill has nothing but empty containers. */
    boolean isAllEmpty(Bill bill) {
        List<Containers.Place> own = placesOf(bill);
        return !own.isEmpty() && own.stream().allMatch(Containers.Place::empty);
    }

    /** All containers on the voyage's bills. */
    Set<String> containers() {
        return places.keySet();
    }

    /** The bills of these places. */
    Set<Bill> billsOf(Collection<Containers.Place> some) {
        Set<Bill> found = new LinkedHashSet<>();
        some.forEach(place -> {
            Bill bill = bills.get(place.bill());
            if (bill != null) {
                found.add(bill);
            }
        });
        return found;
    }

    /** What a tally should find: inward everything that came, outward what is in the loading manifests. */
    List<Tally.Expected> expected(FilingKind kind) {
        List<Tally.Expected> expected = new ArrayList<>();
        for (Bill bill : bills.values()) {
            Map<String, String> seals = new LinkedHashMap<>();
            placesOf(bill).stream()
                    .filter(place -> kind == FilingKind.TALLY_IN || place.loadingAt() != null)
                    .forEach(place -> seals.put(place.number(), place.seals()));
            boolean wanted = kind == FilingKind.TALLY_IN || bill.state() == BillState.LOADED || !seals.isEmpty();
            if (wanted) {
                expected.add(new Tally.Expected(bill.identity().key(), bill.cargo(), seals));
            }
        }
        return expected;
    }

    /** Bills by their keys. */
    Map<BillKey, Bill> byKey() {
        return byKey;
    }

    /** All bills. */
    Collection<Bill> bills() {
        return bills.values();
    }

    /** Whether a line names a bill that the container does not stand on. */
    boolean isElsewhere(Group line, BillKey key, List<Containers.Place> found) {
        return line.has("bill")
                && found.stream().noneMatch(place -> {
                    Bill bill = bills.get(place.bill());
                    return bill != null && bill.identity().key().equals(key);
                });
    }
}
