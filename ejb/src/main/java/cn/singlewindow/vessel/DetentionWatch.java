package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Detentions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** W16: a detention whose day of review has passed. */
@ApplicationScoped
class DetentionWatch extends Watches {

    @Inject
    Detentions detentions;

    @Override
    public String kind() {
        return Alarms.DETENTION;
    }

    @Override
    public void fire(Alarm alarm) {
        detentions
                .find(alarm.subjectId())
                .flatMap(open -> visits.load(CLOCK, open.visit()))
                .ifPresent(call -> fire(call, alarm, lawBook.now()));
    }

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        late(call, alarm, law, "DETENTION_REVIEW", PortCall.MARITIME);
    }
}
