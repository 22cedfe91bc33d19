package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** An enterprise says in which trades it works. */
public final class EnterpriseHasAKind implements FilingRule {

    @Override
    public Optional<Violation> check(Filing filing) {
        return filing.form().kinds().isEmpty()
                ? Optional.of(Violation.at("kinds", "", EnterpriseProblem.MISSING, "kinds"))
                : Optional.empty();
    }
}
