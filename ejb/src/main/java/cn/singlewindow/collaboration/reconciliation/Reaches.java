package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.collaboration.reconciliation.store.Deliveries;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How much of a comparison a run looks at: all of it, or what a late delivery touched and what is open. */
@ApplicationScoped
class Reaches {

    private static final Scope JOB = Scope.system(Reconciliations.JOB);

    @Inject
    Deliveries deliveries;

    /** In which ways the rows of a comparison are looked for. */
    List<Reach> of(Run run, Comparison comparison) {
        if (run.kind() != RunKind.LATE) {
            return List.of(Reach.ALL);
        }
        DeliveryView delivery = deliveries.find(JOB, run.delivery()).orElseThrow();
        String table = Datasets.of(delivery.dataset()).orElseThrow().table();
        if (!comparison.reads(table)) {
            return List.of();
        }
        if (delivery.removed() > 0) {
            return List.of(Reach.ALL);
        }
        if (comparison.table().equals(table)) {
            return List.of(Reach.LEFT_TOLD, Reach.KNOWN);
        }
        return comparison.right().table().equals(table) ? List.of(Reach.RIGHT_TOLD, Reach.KNOWN) : List.of(Reach.ALL);
    }
}
