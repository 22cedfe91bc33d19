package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.DiscrepancyKind;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a tally counted against what the manifest says (CATALOGUE MF-03 R2): containers one by one, other goods by their
 * packages, bulk by weight within the tolerance of its commodity. House bills are counted under their master or by themselves.
 */
public final class Tally {

    private final Reading reading;
    private final Map<BillKey, Expected> expected = new HashMap<>();
    private final Map<String, Expected> byContainer = new HashMap<>();
    private final Set<String> before;
    private final boolean last;
    private final List<Difference> differences = new ArrayList<>();

    /** What the manifest says. @param seals of each container, by its number */
    public record Expected(BillKey key, Bill.Cargo cargo, Map<String, String> seals) {
        public Expected {
            seals = Map.copyOf(seals);
        }
    }

    /** One difference. @param container empty where packages or weight differ */
    public record Difference(DiscrepancyKind kind, BillKey bill, String container, String manifested, String found) {}

    /**
     * @param before what earlier reports named: containers, and bills as {@code |bill}
     * @param last whether nothing more will come, so that what is missing is short
     */
    public Tally(Reading reading, List<Expected> manifest, Set<String> before, boolean last) {
        this.reading = reading;
        this.before = Set.copyOf(before);
        this.last = last;
        for (Expected bill : manifest) {
            expected.put(bill.key(), bill);
            bill.seals().keySet().forEach(number -> byContainer.putIfAbsent(number, bill));
        }
    }

    /** Every difference, in the order of the report, and then what was not seen at all. */
    public List<Difference> differences(List<Group> lines) {
        Set<String> named = new HashSet<>(before);
        for (Group line : lines) {
            if (line.section() == ManifestSection.CONTAINER) {
                named.add(line.text("container"));
                container(line);
            } else {
                named.add("|" + reading.facts().keyOf(line).bill());
                bill(line);
            }
        }
        if (last) {
            expected.values().stream()
                    .sorted((one, other) ->
                            one.key().bill().compareTo(other.key().bill()))
                    .forEach(bill -> missing(bill, named));
        }
        return List.copyOf(differences);
    }

    private void container(Group line) {
        String number = line.text("container");
        Expected bill = byContainer.get(number);
        if (bill == null) {
            add(DiscrepancyKind.OVERLANDED, reading.facts().keyOf(line), number, "0", "1");
            return;
        }
        String sealed = bill.seals().getOrDefault(number, "");
        String seen = line.text("seals");
        if (!sealed.isEmpty() && !seen.isEmpty() && !same(sealed, seen)) {
            add(DiscrepancyKind.WRONG_SEAL, bill.key(), number, sealed, seen);
        }
    }

    private static boolean same(String some, String other) {
        return Set.of(some.split("[ ,;/]+")).equals(Set.of(other.split("[ ,;/]+")));
    }

    private void bill(Group line) {
        BillKey key = reading.facts().keyOf(line);
        Expected bill = expected.get(key);
        String packages = line.number("packages").map(BigDecimal::toPlainString).orElse("");
        if (bill == null) {
            add(DiscrepancyKind.OVERLANDED, key, "", "0", packages.isEmpty() ? "1" : packages);
        } else if (bill.cargo().bulk()) {
            line.number("grossWeight").ifPresent(weight -> bulk(bill, weight));
        } else {
            line.number("packages").ifPresent(count -> count(bill, count.intValueExact()));
        }
    }

    private void bulk(Expected bill, BigDecimal found) {
        BigDecimal manifested = bill.cargo().kilograms();
        BigDecimal allowed = manifested
                .multiply(reading.law().bulkTolerance(bill.cargo().hsCode()))
                .movePointLeft(2);
        if (found.subtract(manifested).abs().compareTo(allowed) > 0) {
            boolean less = found.compareTo(manifested) < 0;
            add(
                    less ? DiscrepancyKind.SHORT : DiscrepancyKind.OVERLANDED,
                    bill.key(),
                    "",
                    manifested.stripTrailingZeros().toPlainString() + " kg",
                    found.stripTrailingZeros().toPlainString() + " kg");
        }
    }

    private void count(Expected bill, int found) {
        int manifested = bill.cargo().packages();
        if (found != manifested) {
            add(
                    found < manifested ? DiscrepancyKind.SHORT : DiscrepancyKind.OVERLANDED,
                    bill.key(),
                    "",
                    Integer.toString(manifested),
                    Integer.toString(found));
        }
    }

    private void missing(Expected bill, Set<String> named) {
        boolean itself = named.contains("|" + bill.key().bill());
        if (itself) {
            return;
        }
        if (bill.seals().isEmpty()) {
            Optional.of(bill)
                    .filter(one -> !hasHousesNamed(one, named))
                    .ifPresent(one -> add(
                            DiscrepancyKind.SHORT,
                            one.key(),
                            "",
                            Integer.toString(one.cargo().packages()),
                            "0"));
            return;
        }
        bill.seals().keySet().stream()
                .filter(number -> !named.contains(number))
                .sorted()
                .forEach(number -> add(DiscrepancyKind.SHORT, bill.key(), number, "1", "0"));
    }

    /** A master whose houses are on the manifest is counted by them. */
    private boolean hasHousesNamed(Expected master, Set<String> named) {
        String prefix = master.key().bill() + "*";
        return expected.keySet().stream().anyMatch(key -> key.bill().startsWith(prefix))
                || named.stream().anyMatch(name -> name.startsWith("|" + prefix));
    }

    private void add(DiscrepancyKind kind, BillKey bill, String container, String manifested, String found) {
        differences.add(new Difference(kind, bill, container, manifested, found));
    }
}
