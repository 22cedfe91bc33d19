package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseKind;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.CustomsRegistrationCode;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Traders and brokers give a customs registration code of ten places; others may. */
public final class CustomsCodeIsValid implements FilingRule {

    @Override
    public Optional<Violation> check(Filing filing) {
        String code = filing.form().customsCode();
        boolean needed = filing.form().kinds().contains(EnterpriseKind.TRADER)
                || filing.form().kinds().contains(EnterpriseKind.BROKER);
        if (code.isEmpty() && !needed) {
            return Optional.empty();
        }
        return CustomsRegistrationCode.parse(code).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.at("customsCode", code, EnterpriseProblem.CUSTOMS_CODE));
    }
}
