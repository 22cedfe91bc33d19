package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** An act is done only for an active enterprise (EQ-01 R3). */
final class PrincipalIsActive implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.principal()
                .filter(principal -> principal.state() != EnterpriseState.ACTIVE)
                .map(principal -> Violation.of(
                        EnterpriseProblem.PRINCIPAL_NOT_ACTIVE,
                        principal.state().name()));
    }
}
