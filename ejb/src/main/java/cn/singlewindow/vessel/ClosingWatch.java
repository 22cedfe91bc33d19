package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A call closes three days after the ship has left, if heads and dues are in order; otherwise it ages (B.1 no 13). */
@ApplicationScoped
class ClosingWatch extends Watches {

    @Override
    public String kind() {
        return Alarms.CLOSING;
    }

    @Inject
    HeadCounts counts;

    @Inject
    PersonRows persons;

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        if (call.state() != CallState.SAILED) {
            return;
        }
        if (!counts.of(call.identity().id()).closed()) {
            late(call, alarm, law, "NOT_CLOSED", "NIA");
            return;
        }
        call.move(CallVerb.CLOSE, Doer.of(CLOCK, law.now()), "", "");
        persons.reconcile(call.identity().id());
        visits.save(call, law.now());
        teller.changed(CLOCK, "vessel.visit.close", call);
    }
}
