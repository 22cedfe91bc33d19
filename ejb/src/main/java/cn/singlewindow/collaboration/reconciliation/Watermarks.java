package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.intake.Dataset;
import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.collaboration.reconciliation.store.Sides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Up to when the left rows of a comparison are held against the right side. If an agency's file is late, what came after its last
 * one is left alone, so that its silence invents no discrepancy and everything else goes on.
 */
@ApplicationScoped
class Watermarks {

    @Inject
    Sides sides;

    /** The watermark of a comparison in a run. */
    Instant of(Run run, Comparison comparison) {
        Optional<Dataset> told = Datasets.in(comparison.told());
        if (told.isEmpty()) {
            return run.watermark();
        }
        List<SideView> tellers = sides.of(run.id()).stream()
                .filter(side -> side.dataset().equals(told.get().name()))
                .filter(side -> !told.get().byAgency() || comparison.concerns(side.agency()))
                .toList();
        return tellers.stream()
                .map(side -> Optional.ofNullable(side.asOf()).orElse(Instant.EPOCH))
                .min(Instant::compareTo)
                .filter(oldest -> oldest.isBefore(run.watermark()))
                .orElse(tellers.isEmpty() ? Instant.EPOCH : run.watermark());
    }
}
