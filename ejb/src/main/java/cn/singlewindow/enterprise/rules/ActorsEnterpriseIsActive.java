package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Only an active enterprise acts (EQ-01 R3). */
final class ActorsEnterpriseIsActive implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.agentState() == EnterpriseState.ACTIVE
                ? Optional.empty()
                : Optional.of(Violation.of(
                        EnterpriseProblem.OWN_NOT_ACTIVE, ground.agentState().name()));
    }
}
