package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.collaboration.enforcement.store.HoldRows;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.platform.watchdog.Watchdog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** W16: a hold past its day of review bites on; its placer is reminded every day until it is looked at (RC-04 R2). */
@ApplicationScoped
class HoldReviewWatch implements Watchdog {

    @Inject
    HoldRows rows;

    @Inject
    HoldTeller teller;

    @Inject
    BusinessCalendar calendar;

    @Override
    public String kind() {
        return HoldAlarms.REVIEW;
    }

    @Override
    public void fire(Alarm alarm) {
        overdue(alarm).ifPresent(teller::overdue);
    }

    @Override
    public Optional<Instant> again(Alarm alarm) {
        return overdue(alarm).map(hold -> calendar.startOf(calendar.today().plusDays(1)));
    }

    private Optional<HoldView> overdue(Alarm alarm) {
        return rows.lock(alarm.subjectId())
                .filter(hold -> hold.state() == HoldState.OPEN && hold.reviewOverdue(calendar.today()));
    }
}
