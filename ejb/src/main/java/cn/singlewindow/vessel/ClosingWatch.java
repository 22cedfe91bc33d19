package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A call closes three days after the ship has left, if heads, dues and tallies are in order; otherwise it ages, is told once and looked
 * at again every day (B.1 no 13).
 */
@ApplicationScoped
class ClosingWatch extends Watches {

    private static final String RULE = "NOT_CLOSED";
    private static final Duration PAUSE = Duration.ofDays(1);

    @Override
    public String kind() {
        return Alarms.CLOSING;
    }

    @Inject
    Instance<ClosingCondition> conditions;

    @Inject
    PersonRows persons;

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        if (call.state() != CallState.SAILED) {
            return;
        }
        String[] open = conditions.stream()
                .flatMap(condition -> condition.openAt(call.ref()).stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        if (open.length == 0) {
            close(call, law);
        } else if (histories.breaches(call.identity().id()).stream()
                .noneMatch(breach -> breach.rule().equals(RULE))) {
            late(call, alarm, law, RULE, open);
        }
    }

    private void close(PortCall call, Law law) {
        call.move(CallVerb.CLOSE, Doer.of(CLOCK, law.now()), "", "");
        persons.reconcile(call.identity().id());
        visits.save(call, law.now());
        teller.changed(CLOCK, "vessel.visit.close", call);
    }

    @Override
    public Optional<Instant> again(Alarm alarm) {
        return visits.lock(alarm.subjectId())
                .filter(call -> call.state() == CallState.SAILED)
                .map(call -> lawBook.now().now().plus(PAUSE));
    }
}
