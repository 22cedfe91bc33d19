package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import jakarta.enterprise.context.ApplicationScoped;

/** W4: entry formalities are not lodged 24 hours after arrival (Decree 175 Art. 8). */
@ApplicationScoped
class InwardWatch extends Watches {

    @Override
    public String kind() {
        return Alarms.INWARD;
    }

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        if (call.times().inwardLodged() == null) {
            call.addRisk(1);
            late(call, alarm, law, "INWARD_LATE", PortCall.MARITIME, "GACC", "NIA");
        }
    }
}
