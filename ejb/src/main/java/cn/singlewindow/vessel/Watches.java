package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.platform.watchdog.Watchdog;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Histories;
import cn.singlewindow.vessel.store.Visits;
import jakarta.inject.Inject;

/** What the watchdogs of a call have in common: they lock it, note the breach with the true due time, and tell. */
abstract class Watches implements Watchdog {

    static final Scope CLOCK = Scope.system("watchdog");

    @Inject
    Visits visits;

    @Inject
    Histories histories;

    @Inject
    LawBook lawBook;

    @Inject
    Teller teller;

    @Override
    public void fire(Alarm alarm) {
        visits.lock(alarm.subjectId()).ifPresent(call -> fire(call, alarm, lawBook.now()));
    }

    abstract void fire(PortCall call, Alarm alarm, Law law);

    /** Notes a breach and tells those who should act. */
    void late(PortCall call, Alarm alarm, Law law, String rule, String... agencies) {
        histories.breach(call.identity().id(), rule, alarm.due(), law.now(), "");
        call.note("OVERDUE", Doer.of(CLOCK, law.now()), rule);
        visits.save(call, law.now());
        teller.changed(CLOCK, "vessel.watchdog." + alarm.kind(), call);
        String named = "@vessel.breach." + rule;
        for (String agency : agencies) {
            teller.toOfficers(
                    agency, "vessel.notice.overdue", call, named, alarm.due().toString());
        }
        teller.toAgent("vessel.notice.overdue", call, named, alarm.due().toString());
    }
}
