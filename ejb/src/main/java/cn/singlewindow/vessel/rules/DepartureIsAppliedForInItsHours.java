package cn.singlewindow.vessel.rules;

import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.DepartureKind;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Departure is applied for within the four hours before it; on arrival where the stay is below four hours; together with the entry
 * where it is below 24; ships on fixed turns within 24 hours have a regular permit (VD-05 R1; Decree 175 Arts 8, 12, 14).
 */
public final class DepartureIsAppliedForInItsHours {

    private DepartureIsAppliedForInItsHours() {}

    /** What is wrong with applying now. @param arrival actual, or expected while the ship is under way */
    public static Optional<Violation> judge(DepartureKind kind, Instant arrival, Instant departure, Law law) {
        return switch (kind) {
            case ORDINARY -> tooEarly(departure.minus(law.minutes("departure")), law);
            case SHORT_STAY -> tooLong(arrival, departure, law.minutes("short.stay"));
            case COMBINED, REGULAR -> tooLong(arrival, departure, law.minutes("combined.stay"));
        };
    }

    private static Optional<Violation> tooEarly(Instant from, Law law) {
        return law.now().isBefore(from)
                ? Optional.of(Violation.at(
                        "kind", DepartureKind.ORDINARY.name(), VesselProblem.TOO_EARLY_FOR_DEPARTURE, from.toString()))
                : Optional.empty();
    }

    private static Optional<Violation> tooLong(Instant arrival, Instant departure, Duration below) {
        Duration stay = Duration.between(arrival, departure);
        return stay.compareTo(below) < 0
                ? Optional.empty()
                : Optional.of(new Violation(
                        VesselProblem.REGULAR_PERMIT_STAY_TOO_LONG,
                        "kind",
                        "",
                        List.of(Long.toString(below.toHours()), Long.toString(stay.toHours()))));
    }
}
