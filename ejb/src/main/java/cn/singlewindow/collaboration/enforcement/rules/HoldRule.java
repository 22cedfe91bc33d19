package cn.singlewindow.collaboration.enforcement.rules;

import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.shared.Violation;
import java.time.LocalDate;
import java.util.Optional;

/** A rule about a hold that is to be placed. */
@FunctionalInterface
public interface HoldRule {

    /** What is wrong, if the rule is broken. */
    Optional<Violation> check(PlaceHold hold, Days days);

    /** @param mostDays how far ahead a day of review may lie */
    record Days(LocalDate today, long mostDays) {}
}
