package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The mandate, and the one it was handed on from, are in force at the moment of the act (EQ-02 R1). */
final class MandateIsInForce implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.mandate()
                .filter(mandate -> !mandate.isInForce(act.at()))
                .map(mandate -> Violation.of(
                        EnterpriseProblem.MANDATE_NOT_IN_FORCE, mandate.state().name()));
    }
}
