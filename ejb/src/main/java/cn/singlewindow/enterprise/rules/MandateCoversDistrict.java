package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.Set;

/** The mandate covers the customs district; a district ending in 00 covers its whole region. */
final class MandateCoversDistrict implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.mandate()
                .filter(mandate -> !covers(mandate.terms().districts(), act.district()))
                .map(mandate -> Violation.of(EnterpriseProblem.DISTRICT_NOT_COVERED, act.district()));
    }

    static boolean covers(Set<String> districts, String district) {
        return districts.isEmpty()
                || district.isEmpty()
                || districts.contains(district)
                || districts.contains(district.substring(0, 2) + "00");
    }
}
