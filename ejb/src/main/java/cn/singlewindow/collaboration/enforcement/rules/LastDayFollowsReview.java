package cn.singlewindow.collaboration.enforcement.rules;

import cn.singlewindow.collaboration.enforcement.EnforcementProblem;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.shared.Violation;
import java.time.LocalDate;
import java.util.Optional;

/** A hold that expires by itself is reviewed before it does. */
public final class LastDayFollowsReview implements HoldRule {

    @Override
    public Optional<Violation> check(PlaceHold hold, Days days) {
        LocalDate last = hold.expiresOn();
        boolean follows = last == null || !last.isBefore(hold.reviewOn());
        return follows
                ? Optional.empty()
                : Optional.of(Violation.at("expiresOn", String.valueOf(last), EnforcementProblem.LAST_DAY));
    }
}
