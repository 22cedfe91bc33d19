package cn.singlewindow.enterprise;

import cn.singlewindow.shared.FullWidth;
import cn.singlewindow.shared.ResidentId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an enterprise says about itself, as typed. All of it is checked at once; full-width letters and digits are read as
 * ASCII. An empty text means: not given.
 *
 * @param creditCode unified social credit code (统一社会信用代码), required
 * @param customsCode customs registration code of 10 (海关注册编码); required for traders and brokers
 * @param nameZh registered Chinese name; leave it empty when the company register knows the company: it is taken from there
 * @param nameEn English name, may be empty; up to 200 characters
 * @param legalPersonName legal representative (法定代表人); from the register like the name
 * @param legalPersonId the representative's resident id; may be empty (foreign representatives)
 * @param address registered address; from the register like the name
 * @param businessScope 经营范围, up to 2000 characters; from the register like the name
 * @param bankName and {@code bankAccount}: settlement account, both or none; account of 6 to 34 of 0-9 A-Z
 * @param contactName whom to call, required
 * @param contactPhone 5 to 20 digits, blanks, + or -, required
 * @param contactEmail may be empty
 * @param kinds at least one
 * @param qualifications up to 50, none expired when filed
 */
public record EnterpriseForm(
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
        List<Qualification> qualifications) {

    public EnterpriseForm {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        qualifications = List.copyOf(qualifications);
    }

    /** The same with the filed resident id, where that stands in the form as it was shown: masked. */
    EnterpriseForm withWholeId(String filed) {
        boolean shown = ResidentId.parse(filed)
                .map(ResidentId::masked)
                .filter(legalPersonId::equals)
                .isPresent();
        return shown ? withLegalPersonId(filed) : this;
    }

    private EnterpriseForm withLegalPersonId(String id) {
        return new EnterpriseForm(
                creditCode,
                customsCode,
                nameZh,
                nameEn,
                legalPersonName,
                id,
                address,
                businessScope,
                bankName,
                bankAccount,
                contactName,
                contactPhone,
                contactEmail,
                kinds,
                qualifications);
    }

    /** The same with what the company register knows in its place (EQ-01 R1). */
    public EnterpriseForm withRegister(RegisterExtract extract) {
        return new EnterpriseForm(
                creditCode,
                customsCode,
                extract.nameZh(),
                nameEn,
                extract.legalPersonName(),
                legalPersonId,
                extract.address(),
                extract.businessScope(),
                bankName,
                bankAccount,
                contactName,
                contactPhone,
                contactEmail,
                kinds,
                qualifications);
    }

    /** The same with full-width signs narrowed and outer blanks taken off: what is checked and stored. */
    public EnterpriseForm normalised() {
        return new EnterpriseForm(
                narrow(creditCode),
                narrow(customsCode),
                narrow(nameZh),
                narrow(nameEn),
                narrow(legalPersonName),
                narrow(legalPersonId),
                narrow(address),
                narrow(businessScope),
                narrow(bankName),
                narrow(bankAccount),
                narrow(contactName),
                narrow(contactPhone),
                narrow(contactEmail),
                kinds,
                qualifications);
    }

    private static String narrow(String text) {
        return FullWidth.of(text).normalised().strip();
    }
}
