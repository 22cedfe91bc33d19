package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.UserRole;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A user acts only with authority in its enterprise (EQ-02). */
final class ActorHasAuthority implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.authority().filter(UserRole::mayAct).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.of(EnterpriseProblem.NO_AUTHORITY));
    }
}
