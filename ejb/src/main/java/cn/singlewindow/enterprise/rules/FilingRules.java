package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.RegisterExtract;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;

/** All rules for a filing (CATALOGUE EQ-01); all run, so that a form is mended once. */
public final class FilingRules {

    private static final List<FilingRule> ALL = List.of(
            new CreditCodeIsValid(),
            new CustomsCodeIsValid(),
            new CompanyIsInBusiness(),
            new AgreesWithRegister("nameZh", EnterpriseForm::nameZh, RegisterExtract::nameZh),
            new AgreesWithRegister(
                    "legalPersonName", EnterpriseForm::legalPersonName, RegisterExtract::legalPersonName),
            new AgreesWithRegister("address", EnterpriseForm::address, RegisterExtract::address),
            new AgreesWithRegister("businessScope", EnterpriseForm::businessScope, RegisterExtract::businessScope),
            new LegalPersonIdIsValid(),
            new BankNameAndAccountGoTogether(),
            new EnterpriseHasAKind(),
            new QualificationsAreFewAndUnexpired(),
            TextFits.upTo(200, "nameZh", EnterpriseForm::nameZh),
            TextFits.upTo(200, "nameEn", EnterpriseForm::nameEn),
            TextFits.upTo(100, "legalPersonName", EnterpriseForm::legalPersonName),
            TextFits.upTo(300, "address", EnterpriseForm::address),
            TextFits.upTo(2000, "businessScope", EnterpriseForm::businessScope),
            TextFits.upTo(100, "bankName", EnterpriseForm::bankName),
            TextFits.shaped("(?:[0-9A-Z]{6,34})?", "6-34 × 0-9 A-Z", "bankAccount", EnterpriseForm::bankAccount),
            TextFits.shaped("\\S.{0,99}", "1-100", "contactName", EnterpriseForm::contactName),
            TextFits.shaped("[+0-9][-0-9 ]{4,19}", "5-20 × 0-9 + -", "contactPhone", EnterpriseForm::contactPhone),
            TextFits.shaped(
                    "(?:[^\\s@]{1,60}@[^\\s@]{1,39})?", "name@host", "contactEmail", EnterpriseForm::contactEmail));

    private FilingRules() {}

    /** Every violation. */
    public static List<Violation> check(Filing filing) {
        return ALL.stream()
                .map(rule -> rule.check(filing))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws Rejected with every violation, if there is one */
    public static void require(Filing filing) {
        List<Violation> found = check(filing);
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
    }
}
