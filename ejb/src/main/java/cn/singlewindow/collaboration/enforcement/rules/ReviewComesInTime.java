package cn.singlewindow.collaboration.enforcement.rules;

import cn.singlewindow.collaboration.enforcement.EnforcementProblem;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.shared.Violation;
import java.time.LocalDate;
import java.util.Optional;

/** A hold has a day of review that is not over and not too far ahead (CATALOGUE RC-04 R2). */
public final class ReviewComesInTime implements HoldRule {

    @Override
    public Optional<Violation> check(PlaceHold hold, Days days) {
        return check(hold.reviewOn(), days);
    }

    /** The same for a day alone. */
    public static Optional<Violation> check(LocalDate reviewOn, Days days) {
        boolean inTime = !reviewOn.isBefore(days.today())
                && !reviewOn.isAfter(days.today().plusDays(days.mostDays()));
        return inTime
                ? Optional.empty()
                : Optional.of(Violation.at(
                        "reviewOn",
                        reviewOn.toString(),
                        EnforcementProblem.REVIEW_DAY,
                        Long.toString(days.mostDays())));
    }
}
