package cn.singlewindow.collaboration.enforcement.rules;

import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;

/** All rules about a hold, run together. */
public final class HoldRules {

    private static final List<HoldRule> ALL = List.of(
            new SubjectIsKnown(),
            new TextFits("ground", PlaceHold::ground, 1, 500),
            new TextFits("legalBasis", PlaceHold::legalBasis, 1, 200),
            new TextFits("note", PlaceHold::note, 0, 500),
            new ReviewComesInTime(),
            new LastDayFollowsReview());

    private HoldRules() {}

    /** @throws Rejected with everything that is wrong */
    public static void require(PlaceHold hold, HoldRule.Days days) {
        List<Violation> broken = ALL.stream()
                .map(rule -> rule.check(hold, days))
                .flatMap(Optional::stream)
                .toList();
        if (!broken.isEmpty()) {
            throw new Rejected(broken);
        }
    }
}
