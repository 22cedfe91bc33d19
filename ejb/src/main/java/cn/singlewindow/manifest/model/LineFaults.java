package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Violations sorted by the line they stand at, so that the good rest can be taken where the sender asked for that. What is
 * wrong with an item or a container is wrong with its bill, what is wrong with a bill is wrong with its master and houses.
 */
public final class LineFaults {

    private static final Pattern LINE = Pattern.compile("(Bill|Item|Container)\\[(\\d+)].*");

    private final List<Violation> ofTheWhole = new ArrayList<>();
    private final Map<BillKey, Violation> ofFamilies = new HashMap<>();
    private final Map<Integer, Violation> ofBills = new HashMap<>();
    private final Map<Integer, Violation> ofContainers = new HashMap<>();
    private final ManifestFacts facts;

    public LineFaults(ManifestFacts facts, List<Violation> violations) {
        this.facts = facts;
        violations.forEach(this::sort);
    }

    private void sort(Violation violation) {
        Matcher line = LINE.matcher(violation.path());
        if (!line.matches()) {
            ofTheWhole.add(violation);
            return;
        }
        int position = Integer.parseInt(line.group(2));
        Group group = switch (line.group(1)) {
            case "Bill" -> facts.bills().get(position - 1);
            case "Item" -> facts.items().get(position - 1);
            default -> facts.containers().get(position - 1);
        };
        if (line.group(1).equals("Bill")) {
            ofBills.putIfAbsent(position, violation);
        }
        if (line.group(1).equals("Container")) {
            ofContainers.putIfAbsent(position, violation);
        }
        ofFamilies.putIfAbsent(family(group), violation);
    }

    private BillKey family(Group group) {
        return group.has("master") ? facts.masterOf(group) : facts.keyOf(group);
    }

    /** Violations that are not of one line. */
    public List<Violation> ofTheWhole() {
        return List.copyOf(ofTheWhole);
    }

    /** What is wrong with a bill, its parts or its relatives. */
    public Optional<Violation> ofBill(Group bill) {
        return Optional.ofNullable(ofFamilies.get(family(bill)));
    }

    /** What is wrong with one line of a report. */
    public Optional<Violation> ofLine(Group line) {
        return Optional.ofNullable(
                (line.section() == ManifestSection.BILL ? ofBills : ofContainers).get(line.position()));
    }

    /** The bills with which nothing is wrong. */
    public List<Group> sound() {
        Set<BillKey> bad = new HashSet<>(ofFamilies.keySet());
        return facts.bills().stream()
                .filter(bill -> !bad.contains(family(bill)))
                .toList();
    }
}
