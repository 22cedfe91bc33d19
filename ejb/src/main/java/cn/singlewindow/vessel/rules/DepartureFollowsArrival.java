package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.time.Instant;
import java.util.Optional;

/** A ship leaves after it has arrived. */
final class DepartureFollowsArrival implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        Optional<Instant> arrival = group.instant("dateTimeOfArrival");
        Optional<Instant> departure = group.instant("dateTimeOfDeparture");
        boolean reversed =
                arrival.isPresent() && departure.isPresent() && !departure.get().isAfter(arrival.get());
        return reversed ? group.wrong("dateTimeOfDeparture", VesselProblem.DEPARTURE_BEFORE_ARRIVAL) : Optional.empty();
    }
}
