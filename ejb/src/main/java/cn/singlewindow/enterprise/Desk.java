package cn.singlewindow.enterprise;

import cn.singlewindow.enterprise.model.AgencyFiling;
import cn.singlewindow.enterprise.model.CompanyFacts;
import cn.singlewindow.enterprise.model.Enterprise;
import cn.singlewindow.enterprise.model.StateTables;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.BilingualText;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.ResidentId;
import cn.singlewindow.shared.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one reader sees of an enterprise, and may do to it. */
final class Desk {

    private static final Set<String> SEES_BANK = Set.of("SAFE", "TAX");
    private static final Set<String> SEES_LEGAL_PERSON = Set.of("AMR");

    private final Scope reader;
    private final String agency;

    Desk(Scope reader) {
        this.reader = reader;
        this.agency = reader.agency().orElse("");
    }

    EnterpriseView view(Enterprise one, List<Enterprise> nearlyNamed) {
        CompanyFacts facts = one.facts();
        return new EnterpriseView(
                one.id(),
                one.version(),
                one.state(),
                one.since(),
                one.standingReason(),
                facts.filed().creditCode(),
                facts.filed().customsCode(),
                new BilingualText(facts.filed().nameZh(), facts.filed().nameEn()),
                facts.filed().legalPersonName(),
                legalPersonId(facts.filed().legalPersonId()),
                facts.filed().address(),
                facts.filed().businessScope(),
                facts.filed().bankName(),
                bankAccount(facts.filed().bankAccount()),
                facts.filed().contactName(),
                facts.filed().contactPhone(),
                facts.filed().contactEmail(),
                facts.filed().kinds(),
                facts.filed().qualifications(),
                facts.fromRegister(),
                one.filedAt(),
                one.parts().entrySet().stream().map(this::part).toList(),
                nearlyNamed.stream().map(Desk::duplicate).toList(),
                verbs(one),
                agencyVerbs(one));
    }

    boolean isStaff() {
        return reader.enterprise().isEmpty();
    }

    private String bankAccount(String account) {
        boolean whole = reader.isWindow() || !isStaff() || SEES_BANK.contains(agency);
        int shown = Math.min(4, account.length());
        return whole ? account : "*".repeat(account.length() - shown) + account.substring(account.length() - shown);
    }

    private String legalPersonId(String id) {
        return SEES_LEGAL_PERSON.contains(agency)
                ? id
                : ResidentId.parse(id).map(ResidentId::masked).orElse("");
    }

    private EnterpriseView.AgencyPart part(Map.Entry<String, AgencyFiling> entry) {
        AgencyFiling part = entry.getValue();
        return new EnterpriseView.AgencyPart(
                entry.getKey(),
                part.state(),
                part.reason(),
                part.attempts(),
                part.since(),
                isStaff() ? part.decidedBy() : "");
    }

    private static EnterpriseView.PossibleDuplicate duplicate(Enterprise other) {
        return new EnterpriseView.PossibleDuplicate(
                other.id(), other.creditCode(), other.facts().filed().nameZh(), other.state());
    }

    private Set<EnterpriseVerb> verbs(Enterprise one) {
        Set<EnterpriseVerb> verbs = EnumSet.noneOf(EnterpriseVerb.class);
        verbs.addAll(StateTables.ENTERPRISE.verbs(one.state()));
        verbs.removeIf(verb -> !mayChange(one, verb));
        if (!one.isVerifiedByAll()) {
            verbs.remove(EnterpriseVerb.REINSTATE);
        }
        return verbs;
    }

    /** Staff who verify may do all; an enterprise may cancel itself. Nobody activates: verdicts do. */
    boolean mayChange(Enterprise one, EnterpriseVerb verb) {
        if (verb == EnterpriseVerb.ACTIVATE) {
            return false;
        }
        if (!isStaff()) {
            return verb == EnterpriseVerb.CANCEL && reader.may(Permission.ENTERPRISE_FILE);
        }
        boolean concerned = reader.isWindow() || one.parts().containsKey(agency);
        return concerned && reader.may(Permission.ENTERPRISE_VERIFY);
    }

    private Set<AgencyFilingVerb> agencyVerbs(Enterprise one) {
        Set<AgencyFilingVerb> verbs = EnumSet.noneOf(AgencyFilingVerb.class);
        if (one.state() == EnterpriseState.CANCELLED) {
            return verbs;
        }
        if (one.parts().containsKey(agency) && reader.may(Permission.ENTERPRISE_VERIFY)) {
            verbs.addAll(StateTables.AGENCY_FILING.verbs(
                    one.part(new AgencyCode(agency)).state()));
            verbs.remove(AgencyFilingVerb.RESUBMIT);
        }
        boolean refused = one.parts().values().stream().anyMatch(p -> p.state() == AgencyFilingState.REFUSED);
        if (refused && (!isStaff() || reader.isWindow()) && reader.may(Permission.ENTERPRISE_FILE)) {
            verbs.add(AgencyFilingVerb.RESUBMIT);
        }
        return verbs;
    }
}
