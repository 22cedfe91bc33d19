package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import jakarta.enterprise.context.ApplicationScoped;

/** W3: a ship that was confirmed and has not come (B.1 no 5). */
@ApplicationScoped
class ArrivalWatch extends Watches {

    @Override
    public String kind() {
        return Alarms.ARRIVAL;
    }

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        if (call.times().ata() == null) {
            late(call, alarm, law, "ARRIVAL_OVERDUE", PortCall.MARITIME, "GACC", "NIA");
        }
    }
}
