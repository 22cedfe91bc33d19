package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.RegisterExtract.Standing;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A company that the register has as revoked or dissolved cannot be filed (EQ-01 R3). */
public final class CompanyIsInBusiness implements FilingRule {

    @Override
    public Optional<Violation> check(Filing filing) {
        return filing.extract()
                .filter(extract -> extract.standing() != Standing.IN_BUSINESS)
                .map(extract -> Violation.at(
                        "creditCode",
                        filing.form().creditCode(),
                        EnterpriseProblem.NOT_IN_BUSINESS,
                        extract.standing().name()));
    }
}
