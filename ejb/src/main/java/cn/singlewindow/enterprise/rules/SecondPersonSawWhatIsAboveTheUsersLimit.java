package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** An act above the user'\''s own limit needs a second person (EQ-02 R3). */
final class SecondPersonSawWhatIsAboveTheUsersLimit implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        if (ground.userLimitFen().isEmpty() || !ground.secondPerson().isEmpty()) {
            return Optional.empty();
        }
        Money limit = Money.ofFen(ground.userLimitFen().getAsLong());
        return act.value().compareTo(limit) <= 0
                ? Optional.empty()
                : Optional.of(Violation.of(
                        EnterpriseProblem.SECOND_PERSON_NEEDED, act.value().toString(), limit.toString()));
    }
}
