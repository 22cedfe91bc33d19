package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Law;
import java.time.Instant;
import java.util.Optional;

/** The last ports are declared from the newest to the oldest (ISPS). */
final class LastPortsRunBackwards implements CallRule {

    @Override
    public void judge(CallFacts facts, Law law, Findings findings) {
        Optional<Instant> newer = Optional.empty();
        for (Group port : facts.all(CallSection.LAST_PORT)) {
            Optional<Instant> arrival = port.instant("dateTimeOfArrival");
            Optional<Instant> bound = newer;
            arrival.filter(at -> bound.filter(at::isAfter).isPresent())
                    .ifPresent(at ->
                            findings.add(port.violation("dateTimeOfArrival", VesselProblem.LAST_PORTS_OUT_OF_ORDER)));
            newer = arrival.or(() -> bound);
        }
    }
}
