package cn.singlewindow.vessel;

import cn.singlewindow.vessel.model.HeadCount;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Everybody who came leaves, or is known to stay (VD-04 R3, REC-12). */
@ApplicationScoped
class HeadCountIsClosed implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofMinutes(30);

    @Inject
    Visits visits;

    @Inject
    HeadCounts counts;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        HeadCount count = counts.of(visit.id());
        if (count.closed()) {
            return List.of();
        }
        PortCall call = visits.get(visit);
        Instant since = call.times().departureApplied() == null
                ? call.opened()
                : call.times().departureApplied();
        return List.of(Blocker.of("NIA", "CREW_NOT_CLOSED", "AGENT", since, EXPECTED)
                .naming(
                        Integer.toString(count.tooMany().size()),
                        Integer.toString(count.missing().size())));
    }
}
