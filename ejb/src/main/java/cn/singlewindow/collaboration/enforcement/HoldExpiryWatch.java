package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.collaboration.enforcement.store.HoldRows;
import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.platform.watchdog.Watchdog;
import cn.singlewindow.platform.watchdog.Watchdogs;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** A hold whose last day is over ends, and its placer is told (RC-04 R2). */
@ApplicationScoped
class HoldExpiryWatch implements Watchdog {

    private static final Scope CLOCK = Scope.system(HoldAlarms.EXPIRY);

    @Inject
    HoldRows rows;

    @Inject
    HoldTeller teller;

    @Inject
    Watchdogs watchdogs;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return HoldAlarms.EXPIRY;
    }

    @Override
    public void fire(Alarm alarm) {
        rows.lock(alarm.subjectId())
                .filter(hold -> hold.state() == HoldState.OPEN)
                .ifPresent(this::end);
    }

    private void end(HoldView hold) {
        rows.end(hold.id(), HoldState.EXPIRED, clock.instant(), CLOCK.actor(), "");
        watchdogs.callOff(HoldAlarms.REVIEW, HoldTeller.SUBJECT, hold.id());
        teller.expired(CLOCK, hold);
    }
}
