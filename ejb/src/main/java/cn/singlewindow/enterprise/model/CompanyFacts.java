package cn.singlewindow.enterprise.model;

import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.EnterpriseKind;
import cn.singlewindow.enterprise.Qualification;
import cn.singlewindow.enterprise.RegisterExtract;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is filed about an enterprise, after every rule has passed: normalised texts, register data injected.
 *
 * @param fromRegister whether name, legal person, address and scope came from the company register
 */
public record CompanyFacts(
        String creditCode,
        String customsCode,
        String nameZh,
        String nameEn,
        String legalPersonName,
        String legalPersonId,
        String address,
        String businessScope,
        String bankName,
        String bankAccount,
        String contactName,
        String contactPhone,
        String contactEmail,
        Set<EnterpriseKind> kinds,
        List<Qualification> qualifications,
        boolean fromRegister) {

    /** What the form says, with what the register knows in its place (EQ-01 R1). */
    public static CompanyFacts of(EnterpriseForm form, Optional<RegisterExtract> extract) {
        return new CompanyFacts(
                form.creditCode(),
                form.customsCode(),
                extract.map(RegisterExtract::nameZh).orElse(form.nameZh()),
                form.nameEn(),
                extract.map(RegisterExtract::legalPersonName).orElse(form.legalPersonName()),
                form.legalPersonId(),
                extract.map(RegisterExtract::address).orElse(form.address()),
                extract.map(RegisterExtract::businessScope).orElse(form.businessScope()),
                form.bankName(),
                form.bankAccount(),
                form.contactName(),
                form.contactPhone(),
                form.contactEmail(),
                form.kinds(),
                form.qualifications(),
                extract.isPresent());
    }

    /** Whether a change from the other concerns every agency: name, legal person or account. */
    boolean concernsAllSince(CompanyFacts before) {
        return !nameZh.equals(before.nameZh)
                || !legalPersonName.equals(before.legalPersonName)
                || !legalPersonId.equals(before.legalPersonId)
                || !bankAccount.equals(before.bankAccount);
    }
}
