package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.collaboration.enforcement.store.HoldRows;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Brings holds up whose day is over (CATALOGUE RC-04 R2, B.4 W16): the expired end, the unreviewed are told to their placers. */
@Stateless
@Application("RC-04")
public class HoldReviews {

    private static final int MOST_AT_ONCE = 500;

    @Inject
    HoldRows rows;

    @Inject
    HoldTeller teller;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    /** Every hour, on one node of the cluster: catches up with what was missed. */
    @Schedule(hour = "*", minute = "7", info = "hold-reviews")
    public void hourly() {
        int unused = surface();
    }

    /** Ends those whose last day is over and reminds the placers of those past their review, once a day. @return how many of both */
    public int surface() {
        return expire() + remind();
    }

    private int expire() {
        Scope job = Scope.system("hold-reviews");
        List<HoldView> over = rows.expired(calendar.today(), MOST_AT_ONCE);
        for (HoldView hold : over) {
            rows.end(hold.id(), HoldState.EXPIRED, clock.instant(), job.actor(), "");
            teller.expired(job, hold);
        }
        return over.size();
    }

    private int remind() {
        LocalDate today = calendar.today();
        List<HoldView> unreviewed = rows.unreviewed(today, MOST_AT_ONCE);
        unreviewed.forEach(teller::overdue);
        rows.reminded(unreviewed.stream().map(HoldView::id).toList(), today);
        return unreviewed.size();
    }
}
