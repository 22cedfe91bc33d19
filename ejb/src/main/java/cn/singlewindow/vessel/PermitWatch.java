package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Permits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** W15: a shore pass or permit that runs out while its holder is not back. */
@ApplicationScoped
class PermitWatch extends Watches {

    @Inject
    Permits permits;

    @Override
    public String kind() {
        return Alarms.PERMIT;
    }

    @Override
    public void fire(Alarm alarm) {
        permits.lock(CLOCK, alarm.subjectId())
                .filter(permit -> permit.state() == PermitState.ISSUED)
                .ifPresent(permit -> {
                    permits.move(
                            permit,
                            PermitState.EXPIRED,
                            CLOCK.actor(),
                            permit.note(),
                            lawBook.now().now());
                    visits.load(CLOCK, permit.visit()).ifPresent(call -> fire(call, alarm, lawBook.now()));
                });
    }

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        late(call, alarm, law, "SHORE_PASS", "NIA");
    }
}
