package cn.singlewindow.enterprise;

import cn.singlewindow.enterprise.model.CompanyFacts;
import cn.singlewindow.enterprise.model.Enterprise;
import cn.singlewindow.enterprise.rules.Filing;
import cn.singlewindow.enterprise.rules.FilingRules;
import cn.singlewindow.enterprise.store.AgencyFanOut;
import cn.singlewindow.enterprise.store.CompanyRegister;
import cn.singlewindow.enterprise.store.EnterpriseSearch;
import cn.singlewindow.enterprise.store.Enterprises;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The filing of enterprises (企业备案, CATALOGUE EQ-01): filed once, sent to every agency of the day's fan-out, visible per
 * agency, active when all have verified it. Every method throws {@link Rejected}: FORBIDDEN without the permission named,
 * NOT_FOUND for what is not there or somebody else's, and the codes of {@link EnterpriseProblem}.
 */
@Stateless
public class EnterpriseService {

    private static final AgencyCode REGISTRAR = new AgencyCode("AMR");

    @Inject
    Enterprises enterprises;

    @Inject
    EnterpriseSearch search;

    @Inject
    AgencyFanOut fanOut;

    @Inject
    CompanyRegister register;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Once once;

    @Inject
    Teller teller;

    /**
     * Files an enterprise (EQ-01 R1, R2, R4). Needs ENTERPRISE_FILE. Filed under the id of the scope's enterprise, which must
     * not be filed yet; by a window operator under a new id. The same key with the same form gives the same enterprise.
     *
     * @throws Rejected with all violations of the form at once; ALREADY_FILED for a credit code that is filed
     * @throws cn.singlewindow.platform.sql.DuplicateKey when the same key races with itself: call again for the stored answer
     */
    public EnterpriseView file(Scope scope, FileEnterprise command) {
        scope.require(Permission.ENTERPRISE_FILE);
        requireOwnOrWindow(scope);
        String content = "file " + command.form();
        long id = once.make(scope, command.idempotencyKey(), content, () -> fileNew(scope, command.form()));
        return find(scope, id);
    }

    /**
     * Changes what was filed (EQ-01). Needs ENTERPRISE_FILE; own enterprise, or any for the window. A resident id that comes
     * back as it was shown, masked, is left as it is.
     *
     * @throws Rejected STALE when the version has moved on, CREDIT_CODE_FIXED, WRONG_STATE, violations of the form
     */
    public EnterpriseView amend(Scope scope, AmendEnterprise command) {
        scope.require(Permission.ENTERPRISE_FILE);
        requireOwnOrWindow(scope);
        Enterprise one = load(scope, command.enterprise());
        if (one.version() != command.version()) {
            throw Rejected.because(EnterpriseProblem.STALE);
        }
        CompanyFacts facts =
                facts(command.form().withWholeId(one.facts().filed().legalPersonId()));
        if (!facts.filed().creditCode().equals(one.creditCode())) {
            throw new Rejected(List.of(
                    Violation.at("creditCode", facts.filed().creditCode(), EnterpriseProblem.CREDIT_CODE_FIXED)));
        }
        Collection<AgencyCode> again = one.amend(facts, clock.instant());
        enterprises.save(one);
        teller.audit(scope, "enterprise.amend", Teller.ENTERPRISE, one.id(), "v" + one.version());
        teller.tell(routed(one, again));
        return view(scope, one);
    }

    /** Sends a refused part again (EQ-01 R2). Needs ENTERPRISE_FILE; own enterprise, or any for the window. */
    public EnterpriseView resubmit(Scope scope, ResubmitFiling command) {
        scope.require(Permission.ENTERPRISE_FILE);
        requireOwnOrWindow(scope);
        Enterprise one = load(scope, command.enterprise());
        one.resubmit(command.agency(), clock.instant());
        enterprises.saveStanding();
        teller.audit(
                scope,
                "enterprise.resubmit",
                Teller.ENTERPRISE,
                one.id(),
                command.agency().value());
        teller.tell(routed(one, List.of(command.agency())));
        return view(scope, one);
    }

    /**
     * An agency's verdict on its part. Needs ENTERPRISE_VERIFY and a scope of that agency. The last verification makes the
     * enterprise ACTIVE; refusing an active one suspends it at once (EQ-01 R3).
     *
     * @throws Rejected NOT_YOUR_PART when the filing was not sent to the agency, REASON_MISSING, WRONG_STATE
     */
    public EnterpriseView decide(Scope scope, DecideFiling command) {
        scope.require(Permission.ENTERPRISE_VERIFY);
        AgencyCode agency = scope.agency()
                .map(AgencyCode::new)
                .orElseThrow(() -> Rejected.because(AccessProblem.FORBIDDEN, Permission.ENTERPRISE_VERIFY.name()));
        requireReason(command.reason(), command.verb() == AgencyFilingVerb.REFUSE);
        Enterprise one = load(scope, command.enterprise());
        EnterpriseState before = one.state();
        one.decide(agency, command.verb(), command.reason(), scope.actor(), clock.instant());
        enterprises.saveStanding();
        teller.audit(
                scope,
                "enterprise.filing.decide",
                Teller.ENTERPRISE,
                one.id(),
                command.verb().name());
        List<EnterpriseEvent> events = new ArrayList<>();
        events.add(new EnterpriseEvent.FilingDecided(
                one.id(), one.creditCode(), agency.value(), one.part(agency).state()));
        events.addAll(standing(one, before));
        teller.tell(events);
        return view(scope, one);
    }

    /**
     * Suspends, reinstates or cancels (EQ-01 R3); effective for every act that begins after it. Needs ENTERPRISE_VERIFY and a
     * scope of the window or of an agency that the filing went to; an enterprise with ENTERPRISE_FILE may cancel itself.
     *
     * @throws Rejected WRONG_STATE, NOT_VERIFIED_BY_ALL, REASON_MISSING
     */
    public EnterpriseView change(Scope scope, ChangeStanding command) {
        scope.require(scope.enterprise().isPresent() ? Permission.ENTERPRISE_FILE : Permission.ENTERPRISE_VERIFY);
        requireReason(command.reason(), true);
        Enterprise one = load(scope, command.enterprise());
        EnterpriseState before = one.state();
        requireMayChange(scope, one, command.verb());
        one.change(command.verb(), command.reason(), clock.instant());
        enterprises.saveStanding();
        teller.audit(
                scope,
                "enterprise.standing.change",
                Teller.ENTERPRISE,
                one.id(),
                command.verb().name());
        teller.tell(standing(one, before));
        return view(scope, one);
    }

    /**
     * Takes an extract of the company register (EQ-01 R1, R3). Needs ENTERPRISE_VERIFY and a scope of AMR or the window. A
     * company that is revoked or dissolved is suspended in the same transaction: its next submission is refused.
     */
    public void takeExtract(Scope scope, RegisterExtract extract) {
        scope.require(Permission.ENTERPRISE_VERIFY);
        if (!scope.isWindow() && !scope.agency().equals(Optional.of(REGISTRAR.value()))) {
            throw Rejected.because(AccessProblem.FORBIDDEN, Permission.ENTERPRISE_VERIFY.name());
        }
        register.put(extract, clock.instant());
        OptionalLong filed = enterprises.idOf(extract.creditCode());
        if (filed.isPresent() && extract.standing() != RegisterExtract.Standing.IN_BUSINESS) {
            suspend(scope, load(Scope.system("register"), filed.getAsLong()), extract);
        }
    }

    /** One enterprise. An enterprise sees itself; staff need ENTERPRISE_READ. */
    public EnterpriseView find(Scope scope, long enterprise) {
        return view(scope, load(scope, enterprise));
    }

    /** One enterprise by its code, as {@link #find(Scope, long)}. */
    public EnterpriseView find(Scope scope, SocialCreditCode code) {
        long id = enterprises.idOf(scope, code).orElseThrow(EnterpriseService::notFound);
        return find(scope, id);
    }

    /** The page that was asked for; staff need ENTERPRISE_READ, an enterprise finds itself only. */
    public Page<EnterpriseRow> search(Scope scope, EnterpriseQuery query) {
        return search.list(scope, query);
    }

    /** How many filings wait for the verdict of the scope's agency, counted up to 1000; 0 for others. */
    public int waiting(Scope scope) {
        return scope.may(Permission.ENTERPRISE_VERIFY)
                ? scope.agency().map(search::waiting).orElse(0)
                : 0;
    }

    private long fileNew(Scope scope, EnterpriseForm form) {
        CompanyFacts facts = facts(form);
        long id = scope.enterprise().orElseGet(ids::next);
        boolean taken = enterprises.isFiled(id)
                || enterprises
                        .idOf(new SocialCreditCode(facts.filed().creditCode()))
                        .isPresent();
        if (taken) {
            throw new Rejected(
                    List.of(Violation.at("creditCode", facts.filed().creditCode(), EnterpriseProblem.ALREADY_FILED)));
        }
        List<AgencyCode> agencies = fanOut.on(calendar.today());
        Enterprise one = Enterprise.file(id, facts, agencies, scope.actor(), clock.instant());
        enterprises.add(one);
        teller.audit(
                scope, "enterprise.file", Teller.ENTERPRISE, id, facts.filed().creditCode());
        teller.tell(routed(one, agencies));
        return id;
    }

    private CompanyFacts facts(EnterpriseForm typed) {
        EnterpriseForm form = typed.normalised();
        Optional<RegisterExtract> extract =
                SocialCreditCode.parse(form.creditCode()).flatMap(register::find);
        FilingRules.require(new Filing(form, extract, calendar.today()));
        return CompanyFacts.of(form, extract);
    }

    private void suspend(Scope scope, Enterprise one, RegisterExtract extract) {
        EnterpriseState before = one.state();
        if (before == EnterpriseState.FILED || before == EnterpriseState.ACTIVE) {
            one.change(EnterpriseVerb.SUSPEND, extract.standing().name(), clock.instant());
            enterprises.saveStanding();
            teller.audit(
                    scope,
                    "enterprise.register.suspend",
                    Teller.ENTERPRISE,
                    one.id(),
                    extract.standing().name());
            teller.tell(standing(one, before));
        }
    }

    private EnterpriseView view(Scope scope, Enterprise one) {
        Desk desk = new Desk(scope);
        return desk.view(one, desk.isStaff() ? enterprises.nearlyNamedAs(one) : List.of());
    }

    private Enterprise load(Scope scope, long id) {
        return enterprises.find(scope, id).orElseThrow(EnterpriseService::notFound);
    }

    private static Rejected notFound() {
        return Rejected.because(AccessProblem.NOT_FOUND);
    }

    private static void requireOwnOrWindow(Scope scope) {
        if (scope.agency().isPresent()) {
            throw Rejected.because(AccessProblem.FORBIDDEN, Permission.ENTERPRISE_FILE.name());
        }
    }

    private static void requireMayChange(Scope scope, Enterprise one, EnterpriseVerb verb) {
        if (!new Desk(scope).mayChange(one, verb)) {
            throw Rejected.because(AccessProblem.FORBIDDEN, Permission.ENTERPRISE_VERIFY.name());
        }
    }

    private static void requireReason(String reason, boolean needed) {
        if (reason.length() > 500 || (needed && reason.isBlank())) {
            throw new Rejected(List.of(Violation.at("reason", reason, EnterpriseProblem.REASON_MISSING)));
        }
    }

    private static List<EnterpriseEvent> routed(Enterprise one, Collection<AgencyCode> agencies) {
        return agencies.stream()
                .sorted()
                .<EnterpriseEvent>map(agency -> new EnterpriseEvent.FilingRouted(
                        one.id(),
                        one.creditCode(),
                        agency.value(),
                        one.part(agency).attempts()))
                .toList();
    }

    private static List<EnterpriseEvent> standing(Enterprise one, EnterpriseState before) {
        return one.state() == before
                ? List.of()
                : List.of(new EnterpriseEvent.StandingChanged(one.id(), one.creditCode(), one.state()));
    }
}
