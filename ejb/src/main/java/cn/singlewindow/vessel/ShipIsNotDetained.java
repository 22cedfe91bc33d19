package cn.singlewindow.vessel;

import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.vessel.store.Detentions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The ship is not detained by port State control. */
@ApplicationScoped
class ShipIsNotDetained implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofDays(1);

    @Inject
    Detentions detentions;

    @Inject
    BusinessCalendar calendar;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        return detentions
                .open(visit.imo())
                .map(one -> Blocker.of("MSA", "DETAINED", "SHIP", one.placedAt(), EXPECTED)
                        .naming(one.reviewOn().toString())
                        .until(calendar.startOf(one.reviewOn().plusDays(1))))
                .map(List::of)
                .orElse(List.of());
    }
}
