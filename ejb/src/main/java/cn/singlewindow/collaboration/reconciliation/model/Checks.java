package cn.singlewindow.collaboration.reconciliation.model;

import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All checks, in the order of their ids. */
@Dependent
public class Checks {

    private final List<Check> all;

    @Inject
    Checks(@Any Instance<Check> checks) {
        this(checks.stream().toList());
    }

    /** Just these. */
    public Checks(List<Check> checks) {
        all = checks.stream().sorted(Comparator.comparing(Check::id)).toList();
    }

    /** Every check. */
    public List<Check> all() {
        return all;
    }

    /** The check of that id. */
    public Check of(String id) {
        return all.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no check " + id));
    }

    /** The ids of those that read what agencies tell in a dataset. */
    public List<String> reading(String dataset) {
        String table = Datasets.of(dataset).orElseThrow().table();
        return all.stream()
                .filter(check -> check.comparisons().stream().anyMatch(comparison -> comparison.reads(table)))
                .map(Check::id)
                .toList();
    }
}
