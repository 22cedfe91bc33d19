package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A settlement account is given with the name of its bank, or neither. */
public final class BankNameAndAccountGoTogether implements FilingRule {

    @Override
    public Optional<Violation> check(Filing filing) {
        boolean named = !filing.form().bankName().isEmpty();
        boolean numbered = !filing.form().bankAccount().isEmpty();
        return named == numbered
                ? Optional.empty()
                : Optional.of(Violation.at(named ? "bankAccount" : "bankName", "", EnterpriseProblem.BANK_INCOMPLETE));
    }
}
