package cn.singlewindow.vessel;

import cn.singlewindow.vessel.store.Permits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** No shore pass and no boarding permit is out (VD-04 R4). */
@ApplicationScoped
class PermitsAreReturned implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofHours(1);

    @Inject
    Permits permits;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        return permits.outSince(visit.id())
                .map(out -> Blocker.of("NIA", "SHORE_PASSES_OUT", "AGENT", out.since(), EXPECTED)
                        .naming(Integer.toString(out.count()))
                        .until(out.until()))
                .map(List::of)
                .orElse(List.of());
    }
}
