package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.ResidentId;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The legal person's resident id, if given, is well formed and its check holds (A.4 V9). */
public final class LegalPersonIdIsValid implements FilingRule {

    @Override
    public Optional<Violation> check(Filing filing) {
        String id = filing.form().legalPersonId();
        return id.isEmpty() || ResidentId.parse(id).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.at("legalPersonId", "", EnterpriseProblem.LEGAL_PERSON_ID));
    }
}
