package cn.singlewindow.enterprise.model;

import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.RegisterExtract;
import java.util.Optional;

/**
 * What is filed about an enterprise, after every rule has passed.
 *
 * @param filed normalised texts, register data in their place
 * @param fromRegister whether name, legal person, address and scope came from the company register
 */
public record CompanyFacts(EnterpriseForm filed, boolean fromRegister) {

    /** What the form says, with what the register knows in its place (EQ-01 R1). */
    public static CompanyFacts of(EnterpriseForm form, Optional<RegisterExtract> extract) {
        return new CompanyFacts(extract.map(form::withRegister).orElse(form), extract.isPresent());
    }

    /** Whether a change from the other concerns every agency: name, legal person or account. */
    boolean concernsAllSince(CompanyFacts before) {
        EnterpriseForm other = before.filed;
        return !filed.nameZh().equals(other.nameZh())
                || !filed.legalPersonName().equals(other.legalPersonName())
                || !filed.legalPersonId().equals(other.legalPersonId())
                || !filed.bankAccount().equals(other.bankAccount());
    }
}
