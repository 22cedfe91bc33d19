package cn.singlewindow.manifest;

import cn.singlewindow.manifest.store.DueReports;
import cn.singlewindow.vessel.ClosingCondition;
import cn.singlewindow.vessel.VisitRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Every tally that fell due with the ship's departure has come (MF-03 R1). */
@ApplicationScoped
class TalliesAreIn implements ClosingCondition {

    @Inject
    DueReports dueReports;

    @Override
    public Optional<String> openAt(VisitRef visit) {
        String in = new BillKey(visit.voyageIn(), "").voyage();
        String out = new BillKey(visit.voyageOut(), "").voyage();
        return dueReports.isDue(visit.imo(), in, out) ? Optional.of("GACC") : Optional.empty();
    }
}
