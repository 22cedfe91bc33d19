package cn.singlewindow.vessel;

import cn.singlewindow.vessel.model.Part;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** All three agencies have cleared the entry (B.1 no 7). */
@ApplicationScoped
class FormalitiesAreCleared implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofHours(2);

    @Inject
    Visits visits;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        PortCall call = visits.get(visit);
        Instant lodged = call.times().inwardLodged();
        if (lodged == null) {
            Instant since =
                    call.times().ata() == null ? call.opened() : call.times().ata();
            return List.of(Blocker.of("MSA", "INWARD_NOT_LODGED", "AGENT", since, EXPECTED));
        }
        return PortCall.AGENCIES.stream()
                .map(agency -> call.part(Phase.INWARD, agency))
                .filter(part -> !part.done())
                .map(FormalitiesAreCleared::blocker)
                .toList();
    }

    private static Blocker blocker(Part part) {
        String owner = part.state() == AgencyState.INFO_REQUESTED ? "AGENT" : part.agency();
        Blocker blocker = Blocker.of(part.agency(), "INWARD_NOT_CLEARED", owner, part.since(), EXPECTED)
                .naming("@vessel.owner." + part.agency(), "@vessel.agencystate." + part.state())
                .after("MSA:INWARD_NOT_LODGED");
        return part.due() == null ? blocker : blocker.until(part.due());
    }
}
