package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The unified social credit code is well formed and its checks hold (A.4 V1). */
public final class CreditCodeIsValid implements FilingRule {

    @Override
    public Optional<Violation> check(Filing filing) {
        String code = filing.form().creditCode();
        return SocialCreditCode.parse(code).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.at("creditCode", code, EnterpriseProblem.CREDIT_CODE));
    }
}
