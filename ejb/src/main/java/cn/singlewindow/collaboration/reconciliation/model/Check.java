package cn.singlewindow.collaboration.reconciliation.model;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.Severity;
import java.time.Duration;
import java.util.List;

/** One check of CATALOGUE B.5: what is held against what, and who must mend it. Declared; the engine does the rest. */
public interface Check {

    /** Its id in the catalogue, {@code REC-08}. */
    String id();

    /** The step of the night it belongs to. */
    CheckGroup group();

    /** How grave a finding is. */
    Severity severity();

    /** Who must correct it: an agency's code, or {@code HUB}. */
    String owner();

    /** How late the other side may be, unless {@code collaboration.recon.<id>.tolerance.minutes} says otherwise. */
    Duration tolerance();

    /** The numbers in its SQL that can be set. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** What is held against what. */
    List<Comparison> comparisons();

    /** The comparison of that name. */
    default Comparison comparison(String name) {
        return comparisons().stream()
                .filter(comparison -> comparison.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id() + " has no comparison " + name));
    }
}
