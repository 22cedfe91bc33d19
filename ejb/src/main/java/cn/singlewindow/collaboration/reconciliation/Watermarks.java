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

    /**
     * The watermark of a comparison in a run. Where several agencies tell a dataset, each its own, a comparison that concerns one
     * of them goes by that one's file; one whose rows say whom they concern asks for each row itself whether its agency has told.
     */
    Instant of(Run run, Comparison comparison) {
        Optional<Dataset> told = Datasets.in(comparison.told());
        if (told.isEmpty()) {
            return run.watermark();
        }
        Optional<String> agency = told.get().byAgency() ? comparison.oneAgency() : Optional.empty();
        return told.get().byAgency() && agency.isEmpty() ? run.watermark() : oldest(run, told.get(), agency);
    }

    private Instant oldest(Run run, Dataset told, Optional<String> agency) {
        List<SideView> tellers = sides.of(run.id()).stream()
                .filter(side -> side.dataset().equals(told.name()))
                .filter(side -> agency.isEmpty() || agency.get().equals(side.agency()))
                .toList();
        return tellers.stream()
                .map(side -> Optional.ofNullable(side.asOf()).orElse(Instant.EPOCH))
                .min(Instant::compareTo)
                .filter(oldest -> oldest.isBefore(run.watermark()))
                .orElse(tellers.isEmpty() ? Instant.EPOCH : run.watermark());
    }
}
