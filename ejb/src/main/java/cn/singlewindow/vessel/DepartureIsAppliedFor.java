package cn.singlewindow.vessel;

import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The agent has declared the departure and applied for it (VD-05). */
@ApplicationScoped
class DepartureIsAppliedFor implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofMinutes(30);

    @Inject
    Visits visits;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        PortCall call = visits.get(visit);
        Instant since =
                call.times().ata() == null ? call.opened() : call.times().ata();
        return call.times().departureApplied() != null
                ? List.of()
                : List.of(Blocker.of("MSA", "DEPARTURE_NOT_APPLIED", "AGENT", since, EXPECTED));
    }
}
