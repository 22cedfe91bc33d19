package cn.singlewindow.enterprise;

import cn.singlewindow.shared.BilingualText;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An enterprise as its reader may see it. The bank account is whole for the enterprise, the window, SAFE and TAX, the resident
 * id for AMR; others see them masked.
 *
 * @param version to be quoted when it is amended
 * @param standingReason why it is in its state; empty if nobody gave one
 * @param fromRegister whether name, legal person, address and scope were taken from the company register
 * @param agencies one for each agency that the filing went to
 * @param possibleDuplicates enterprises of nearly the same name; only for staff
 * @param verbs what the reader may do to the enterprise now
 * @param agencyVerbs what the reader may do to the part of its agency, or for the enterprise to any part, now
 */
public record EnterpriseView(
        long id,
        int version,
        EnterpriseState state,
        Instant since,
        String standingReason,
        String creditCode,
        String customsCode,
        BilingualText name,
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
        boolean fromRegister,
        Instant filedAt,
        List<AgencyPart> agencies,
        List<PossibleDuplicate> possibleDuplicates,
        Set<EnterpriseVerb> verbs,
        Set<AgencyFilingVerb> agencyVerbs) {

    public EnterpriseView {
        kinds = Set.copyOf(kinds);
        qualifications = List.copyOf(qualifications);
        agencies = List.copyOf(agencies);
        possibleDuplicates = List.copyOf(possibleDuplicates);
        verbs = Set.copyOf(verbs);
        agencyVerbs = Set.copyOf(agencyVerbs);
    }

    /**
     * One agency's part.
     *
     * @param attempts how often it was sent, from 1
     * @param by who decided; empty while undecided and for enterprises
     */
    public record AgencyPart(
            String agency, AgencyFilingState state, String reason, int attempts, Instant since, String by) {}

    /** An enterprise whose name, without region and legal form, differs by at most one character. */
    public record PossibleDuplicate(long id, String creditCode, String name, EnterpriseState state) {}
}
