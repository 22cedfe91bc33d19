package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import jakarta.enterprise.context.ApplicationScoped;

/** W5: the joint form is not signed in time (B.1 no 10). */
@ApplicationScoped
class EndorsementWatch extends Watches {

    @Override
    public String kind() {
        return Alarms.ENDORSEMENT;
    }

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        if (call.state() == CallState.DEPARTURE_APPLIED) {
            late(call, alarm, law, "ENDORSEMENT_LATE", "GACC", "NIA");
        }
    }
}
