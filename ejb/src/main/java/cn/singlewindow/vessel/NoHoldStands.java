package cn.singlewindow.vessel;

import cn.singlewindow.collaboration.enforcement.HoldSubject;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.platform.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** No agency holds the call or the ship (RC-04). */
@ApplicationScoped
class NoHoldStands implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofHours(4);

    @Inject
    Holds holds;

    @Inject
    BusinessCalendar calendar;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        List<HoldSubject> subjects =
                List.of(new HoldSubject(VisitRef.SUBJECT, visit.visit()), new HoldSubject("ship", visit.imo()));
        return holds.open(subjects).stream().map(this::blocker).toList();
    }

    private Blocker blocker(HoldView hold) {
        return Blocker.of(hold.agency(), "HOLD", hold.agency(), hold.placedAt(), EXPECTED)
                .keyed(Long.toString(hold.id()))
                .naming("@vessel.owner." + hold.agency(), hold.reviewOn().toString())
                .until(calendar.startOf(hold.reviewOn().plusDays(1)));
    }
}
