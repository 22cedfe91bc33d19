package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** An act above the mandate'\''s limit is refused, or with the four-eyes option needs a second person (EQ-02 R3). */
final class ValueIsWithinTheMandate implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.mandate().flatMap(mandate -> check(act, mandate.terms(), ground));
    }

    private static Optional<Violation> check(Act act, MandateTerms terms, Ground ground) {
        Money limit = terms.valueLimit();
        if (limit == null || act.value().compareTo(limit) <= 0) {
            return Optional.empty();
        }
        if (!terms.secondPersonAboveLimit()) {
            return Optional.of(violation(EnterpriseProblem.ABOVE_LIMIT, act, limit));
        }
        return ground.secondPerson().isEmpty()
                ? Optional.of(violation(EnterpriseProblem.SECOND_PERSON_NEEDED, act, limit))
                : Optional.empty();
    }

    private static Violation violation(EnterpriseProblem problem, Act act, Money limit) {
        return Violation.of(problem, act.value().toString(), limit.toString());
    }
}
