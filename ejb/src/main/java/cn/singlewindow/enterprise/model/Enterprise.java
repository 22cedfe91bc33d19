package cn.singlewindow.enterprise.model;

import cn.singlewindow.enterprise.AgencyFilingVerb;
import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.EnterpriseKind;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.EnterpriseVerb;
import cn.singlewindow.enterprise.Qualification;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.Rejected;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A company that was filed once for all agencies (CATALOGUE EQ-01). */
@Entity
@Table(name = "enterprise")
public class Enterprise {

    @Id
    private long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private EnterpriseState state;

    private Instant since;

    @Column(name = "standing_reason")
    private String standingReason;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "customs_code")
    private String customsCode;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "core_zh")
    private String coreZh;

    @Column(name = "core_en")
    private String coreEn;

    @Column(name = "legal_person_name")
    private String legalPersonName;

    @Column(name = "legal_person_id")
    private String legalPersonId;

    private String address;

    @Column(name = "business_scope")
    private String businessScope;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_account")
    private String bankAccount;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "contact_email")
    private String contactEmail;

    private String kinds;

    @Column(name = "from_register")
    private boolean fromRegister;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    @ElementCollection
    @CollectionTable(name = "enterprise_qualification", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderColumn(name = "line")
    private List<FiledQualification> qualifications = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enterprise_agency_filing", joinColumns = @JoinColumn(name = "enterprise_id"))
    @MapKeyColumn(name = "agency")
    private Map<String, AgencyFiling> agencies = new TreeMap<>();

    /** For JPA. */
    protected Enterprise() {}

    /** Files a company and sends its filing to these agencies. */
    public static Enterprise file(
            long id, CompanyFacts facts, Collection<AgencyCode> agencies, String by, Instant now) {
        Enterprise filed = new Enterprise();
        filed.id = id;
        filed.creditCode = facts.filed().creditCode();
        filed.take(facts);
        filed.filedAt = now;
        filed.filedBy = by;
        filed.enter(EnterpriseState.FILED, "", now);
        agencies.forEach(agency -> filed.agencies.put(agency.value(), AgencyFiling.sentAt(now)));
        return filed;
    }

    /**
     * Changes what was filed and sends refused parts again; all parts when name, legal person or account changed.
     *
     * @return the agencies that must look again
     */
    public Set<AgencyCode> amend(CompanyFacts facts, Instant now) {
        if (state == EnterpriseState.CANCELLED) {
            throw Rejected.because(EnterpriseProblem.WRONG_STATE, state.name(), "AMEND");
        }
        boolean all = facts.concernsAllSince(facts());
        take(facts);
        Set<AgencyCode> again = agencies.keySet().stream()
                .filter(agency -> all || part(agency).isRefused())
                .map(AgencyCode::new)
                .collect(Collectors.toSet());
        again.forEach(agency -> reopen(agency, now));
        return again;
    }

    /** Sends a refused part again. */
    public void resubmit(AgencyCode agency, Instant now) {
        requireOpen(AgencyFilingVerb.RESUBMIT);
        agencies.put(agency.value(), part(agency).resubmitted(now));
    }

    /**
     * An agency's verdict. The last verification makes a filed enterprise active; a refusal of an active one (a verdict withdrawn,
     * or changed facts not accepted) suspends it at once.
     */
    public void decide(AgencyCode agency, AgencyFilingVerb verb, String reason, String by, Instant now) {
        requireOpen(verb);
        AgencyFiling verdict = part(agency).decided(verb, reason, by, now);
        agencies.put(agency.value(), verdict);
        if (verdict.isRefused() && state == EnterpriseState.ACTIVE) {
            follow(EnterpriseVerb.SUSPEND, reason, now);
        }
        if (state == EnterpriseState.FILED && isVerifiedByAll()) {
            follow(EnterpriseVerb.ACTIVATE, "", now);
        }
    }

    /** Suspends, reinstates or cancels. */
    public void change(EnterpriseVerb verb, String reason, Instant now) {
        StateTables.ENTERPRISE.follow(state, verb);
        if (verb == EnterpriseVerb.REINSTATE && !isVerifiedByAll()) {
            throw Rejected.because(EnterpriseProblem.NOT_VERIFIED_BY_ALL);
        }
        follow(verb, reason, now);
    }

    /** Whether every agency's verdict stands. */
    public boolean isVerifiedByAll() {
        return agencies.values().stream().allMatch(AgencyFiling::isVerified);
    }

    /** The part of an agency. @throws Rejected NOT_YOUR_PART if the filing was not sent there */
    public AgencyFiling part(AgencyCode agency) {
        AgencyFiling part = agencies.get(agency.value());
        if (part == null) {
            throw Rejected.because(EnterpriseProblem.NOT_YOUR_PART, agency.value());
        }
        return part;
    }

    /** All parts by agency. */
    public SortedMap<String, AgencyFiling> parts() {
        return new TreeMap<>(agencies);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public EnterpriseState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public String standingReason() {
        return standingReason;
    }

    public String creditCode() {
        return creditCode;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** The names for comparing: the Chinese one, and the English one when there is one. */
    public List<CompanyName> names() {
        CompanyName chinese = new CompanyName(coreZh);
        return coreEn.isEmpty() ? List.of(chinese) : List.of(chinese, new CompanyName(coreEn));
    }

    /** What is filed. */
    public CompanyFacts facts() {
        EnterpriseForm filed = new EnterpriseForm(
                creditCode,
                customsCode,
                nameZh,
                nameEn,
                legalPersonName,
                legalPersonId,
                address,
                businessScope,
                bankName,
                bankAccount,
                contactName,
                contactPhone,
                contactEmail,
                kinds(),
                qualifications());
        return new CompanyFacts(filed, fromRegister);
    }

    private Set<EnterpriseKind> kinds() {
        return Arrays.stream(kinds.split(",")).map(EnterpriseKind::valueOf).collect(Collectors.toSet());
    }

    private List<Qualification> qualifications() {
        return qualifications.stream().map(FiledQualification::told).toList();
    }

    private AgencyFiling part(String agency) {
        return part(new AgencyCode(agency));
    }

    private void requireOpen(AgencyFilingVerb verb) {
        if (state == EnterpriseState.CANCELLED) {
            throw Rejected.because(EnterpriseProblem.WRONG_STATE, state.name(), verb.name());
        }
    }

    /** A verdict given on other facts does not stand: it is taken back, then the part is sent again. */
    private void reopen(AgencyCode agency, Instant now) {
        AgencyFiling part = part(agency);
        if (part.isVerified()) {
            part = part.decided(AgencyFilingVerb.REFUSE, "", "", now);
        }
        if (part.isRefused()) {
            agencies.put(agency.value(), part.resubmitted(now));
        }
    }

    private void take(CompanyFacts facts) {
        customsCode = facts.filed().customsCode();
        nameZh = facts.filed().nameZh();
        nameEn = facts.filed().nameEn();
        coreZh = CompanyName.of(nameZh).core();
        coreEn = nameEn.isEmpty() ? "" : CompanyName.of(nameEn).core();
        legalPersonName = facts.filed().legalPersonName();
        legalPersonId = facts.filed().legalPersonId();
        address = facts.filed().address();
        businessScope = facts.filed().businessScope();
        bankName = facts.filed().bankName();
        bankAccount = facts.filed().bankAccount();
        contactName = facts.filed().contactName();
        contactPhone = facts.filed().contactPhone();
        contactEmail = facts.filed().contactEmail();
        kinds = facts.filed().kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        fromRegister = facts.fromRegister();
        replaceQualifications(facts.filed().qualifications());
    }

    private void replaceQualifications(List<Qualification> said) {
        List<FiledQualification> wanted =
                said.stream().map(FiledQualification::of).toList();
        if (!qualifications.equals(wanted)) {
            qualifications.clear();
            qualifications.addAll(wanted);
        }
    }

    private void follow(EnterpriseVerb verb, String reason, Instant now) {
        enter(StateTables.ENTERPRISE.follow(state, verb), reason, now);
    }

    private void enter(EnterpriseState next, String reason, Instant now) {
        state = next;
        standingReason = reason;
        since = now;
    }
}
