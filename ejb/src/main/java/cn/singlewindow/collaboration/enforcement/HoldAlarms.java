package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.platform.watchdog.Watchdogs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The two watchdogs of a hold (RC-04 R2, B.4 W16): past its day of review, and past its last day. */
@ApplicationScoped
class HoldAlarms {

    static final String REVIEW = "collaboration.hold-review";
    static final String EXPIRY = "collaboration.hold-expiry";

    @Inject
    Watchdogs watchdogs;

    @Inject
    BusinessCalendar calendar;

    void placed(HoldView hold) {
        reviewed(hold);
        LocalDate last = hold.expiresOn();
        if (last != null) {
            watchdogs.arm(EXPIRY, HoldTeller.SUBJECT, hold.id(), calendar.startOf(last.plusDays(1)));
        }
    }

    void reviewed(HoldView hold) {
        watchdogs.arm(
                REVIEW,
                HoldTeller.SUBJECT,
                hold.id(),
                calendar.startOf(hold.reviewOn().plusDays(1)));
    }

    void ended(HoldView hold) {
        watchdogs.callOffAll(HoldTeller.SUBJECT, hold.id());
    }
}
