package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** W6: a clearance that was not used lapses (Decree 175 Art. 13). */
@ApplicationScoped
class ClearanceWatch extends Watches {

    @Override
    public String kind() {
        return Alarms.CLEARANCE;
    }

    @Inject
    MaritimeDesk maritime;

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        if (call.state() == CallState.CLEARANCE_ISSUED) {
            histories.breach(call.identity().id(), "CLEARANCE_LAPSED", alarm.due(), law.now(), "");
            maritime.lapse(CLOCK, call, "24 h");
        }
    }
}
