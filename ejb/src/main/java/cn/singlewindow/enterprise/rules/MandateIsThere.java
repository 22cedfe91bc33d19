package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Acting for another needs a mandate from it (EQ-02 R1). */
final class MandateIsThere implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.mandate().isPresent()
                ? Optional.empty()
                : Optional.of(Violation.of(EnterpriseProblem.NO_MANDATE));
    }
}
