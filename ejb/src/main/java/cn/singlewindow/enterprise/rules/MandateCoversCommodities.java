package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.HsCode;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.Set;

/** The mandate covers every commodity. */
final class MandateCoversCommodities implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.mandate()
                .flatMap(mandate -> act.commodities().stream()
                        .filter(code -> !covers(mandate.terms().commodities(), code))
                        .sorted()
                        .findFirst()
                        .map(code -> Violation.of(EnterpriseProblem.COMMODITY_NOT_COVERED, code.value())));
    }

    private static boolean covers(Set<HsPrefix> branches, HsCode code) {
        return branches.isEmpty() || branches.stream().anyMatch(code::isWithin);
    }
}
