package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.Qualification;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;

/** At most fifty qualifications are filed, none of them expired. */
public final class QualificationsAreFewAndUnexpired implements FilingRule {

    @Override
    public Optional<Violation> check(Filing filing) {
        List<Qualification> held = filing.form().qualifications();
        if (held.size() > 50) {
            return Optional.of(Violation.at("qualifications", "", EnterpriseProblem.SHAPE, "50"));
        }
        return held.stream()
                .filter(one -> !one.isValidOn(filing.today()))
                .findFirst()
                .map(expired -> Violation.at(
                        "qualifications[" + held.indexOf(expired) + "]",
                        expired.number(),
                        EnterpriseProblem.QUALIFICATION_EXPIRED,
                        expired.validTo().toString()));
    }
}
