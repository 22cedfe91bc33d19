package cn.singlewindow.enterprise;

import cn.singlewindow.enterprise.model.Enterprise;
import cn.singlewindow.enterprise.model.Mandate;
import cn.singlewindow.enterprise.model.StateTables;
import cn.singlewindow.enterprise.rules.ActRules;
import cn.singlewindow.enterprise.rules.SubMandateStaysWithinItsParent;
import cn.singlewindow.enterprise.rules.TermsRules;
import cn.singlewindow.enterprise.store.Authorities;
import cn.singlewindow.enterprise.store.Confirmations;
import cn.singlewindow.enterprise.store.Enterprises;
import cn.singlewindow.enterprise.store.Grounds;
import cn.singlewindow.enterprise.store.MandateRecords;
import cn.singlewindow.enterprise.store.MandateSearch;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.EnterpriseId;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may act for whom (委托授权, CATALOGUE EQ-02). {@link #require} is the one question that every path asks at the moment of
 * every act. Mandates concern the scope's enterprise; another's is NOT_FOUND. Changing needs MANDATE_MANAGE, and for a person
 * the role MANAGER in its enterprise.
 */
@Stateless
public class Mandates {

    private static final int MOST_OPEN = 50;
    private static final int LONGEST_SEAL = 200;
    private static final int LONGEST_REASON = 500;
    private static final int DUE_AT_ONCE = 500;
    private static final Duration CONFIRMATION = Duration.ofHours(24);

    @Inject
    Enterprises enterprises;

    @Inject
    MandateRecords mandates;

    @Inject
    MandateSearch search;

    @Inject
    Grounds grounds;

    @Inject
    Authorities authorities;

    @Inject
    Confirmations confirmations;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Teller teller;

    /**
     * Lets an act pass or refuses it (EQ-02 R1, R3), by what stands in the database now: both enterprises active, the user's
     * authority, a mandate in force that covers document, district, goods and value, a second person above a limit. One
     * statement, never cached. A principal without a mandate to the actor's enterprise cannot be told from an unknown one.
     *
     * @param actor who acts, for its own enterprise or as agent
     * @param principal credit code of the enterprise for which it acts; the own one needs no mandate
     * @return why it is allowed, to be kept with what is done
     * @throws Rejected of kind FORBIDDEN with every reason, EQ-030 to EQ-039
     */
    public Authorisation require(Scope actor, SocialCreditCode principal, Act act) {
        requireEnterprise(actor);
        return ActRules.judge(act, grounds.find(actor, principal.value(), act));
    }

    /** The same question by the principal's id. */
    public Authorisation require(Scope actor, EnterpriseId principal, Act act) {
        requireEnterprise(actor);
        return ActRules.judge(act, grounds.find(actor, principal.value(), act));
    }

    /**
     * Confirms an act as second person (EQ-02 R3), for 24 hours. The scope is a manager of the enterprise that will act or of
     * the principal; whoever confirms cannot be the one who acts.
     *
     * @throws Rejected MANAGER_ONLY, NOT_FOUND when there is no such principal within reach
     */
    public void confirm(Scope scope, ConfirmAct command) {
        long own = requireManager(scope);
        long principal =
                enterprises.idOf(command.principal()).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (principal != own && mandates.open(principal, own) == 0) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        Instant now = clock.instant();
        confirmations.add(ids.next(), own, principal, command, scope.actor(), now, now.plus(CONFIRMATION));
        teller.audit(scope, "enterprise.act.confirm", Teller.ENTERPRISE, principal, command.document());
    }

    /**
     * Offers a mandate, or hands one on (EQ-02 R4). Principal and agent must be active, the agent of an agent's trade. The same
     * key with the same content gives the same mandate.
     *
     * @throws Rejected AGENT_NOT_ELIGIBLE, AGENT_IS_PRINCIPAL, PERIOD, TERMS, MAY_NOT_DELEGATE, BEYOND_PARENT, TOO_MANY
     */
    public MandateView offer(Scope scope, OfferMandate command) {
        long own = requireManager(scope);
        String content = "offer " + command.agent() + command.terms() + command.parent() + command.seal();
        long id = once.make(scope, command.idempotencyKey(), content, () -> offerNew(scope, own, command));
        return find(scope, id);
    }

    /** The agent accepts. @throws Rejected NOT_YOUR_SIDE, WRONG_STATE, OWN_NOT_ACTIVE */
    public MandateView accept(Scope scope, AcceptMandate command) {
        long own = requireManager(scope);
        requireActive(scope, own);
        Mandate mandate = load(scope, command.mandate());
        if (mandate.sides().agent() != own) {
            throw Rejected.because(EnterpriseProblem.NOT_YOUR_SIDE);
        }
        requireShort("seal", command.seal(), LONGEST_SEAL);
        mandate.accept(command.seal(), clock.instant());
        changed(scope, mandate, "enterprise.mandate.accept");
        return find(scope, mandate.id());
    }

    /**
     * Ends a mandate at once, and those handed on from it (EQ-02 R1): principal, holder or agent, or staff with MANDATE_MANAGE.
     *
     * @throws Rejected WRONG_STATE when it has ended already
     */
    public MandateView revoke(Scope scope, RevokeMandate command) {
        if (scope.enterprise().isPresent()) {
            requireManager(scope);
        } else {
            scope.require(Permission.MANDATE_MANAGE);
        }
        requireShort("reason", command.reason(), LONGEST_REASON);
        Mandate mandate = load(scope, command.mandate());
        end(scope, mandate, command.reason());
        mandates.handedOnFrom(mandate.id()).forEach(sub -> end(scope, sub, command.reason()));
        return find(scope, mandate.id());
    }

    /** One mandate, of the scope's enterprise or any for staff with ENTERPRISE_READ. */
    public MandateView find(Scope scope, long mandate) {
        return search.find(scope, mandate)
                .map(found -> withVerbs(scope, found))
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    /** The page that was asked for, newest first. */
    public Page<MandateView> list(Scope scope, MandateQuery query) {
        return search.list(scope, query).map(found -> withVerbs(scope, found));
    }

    /** Gives a user authority, or changes it. Own enterprise by a manager; any by window operators. */
    public void grant(Scope scope, GrantAuthority command) {
        requireManagerOf(scope, command.enterprise());
        requireSoundGrant(command);
        if (command.role() != UserRole.MANAGER) {
            requireAnotherManager(scope, command.enterprise(), command.user());
        }
        authorities.put(command, scope.actor(), clock.instant());
        teller.audit(
                scope,
                "enterprise.authority.grant",
                Teller.ENTERPRISE,
                command.enterprise(),
                command.user() + " " + command.role());
    }

    /** Takes a user's authority away; the next act is refused. @throws Rejected LAST_MANAGER, NOT_FOUND */
    public void withdraw(Scope scope, WithdrawAuthority command) {
        requireManagerOf(scope, command.enterprise());
        requireAnotherManager(scope, command.enterprise(), command.user());
        if (!authorities.remove(command.enterprise(), command.user())) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        teller.audit(scope, "enterprise.authority.withdraw", Teller.ENTERPRISE, command.enterprise(), command.user());
    }

    /** Who may do what in an enterprise: the own one, or any for staff with ENTERPRISE_READ. At most 1000. */
    public List<AuthorityView> authorities(Scope scope, long enterprise) {
        return authorities.list(scope, enterprise);
    }

    /** The scope's own role in its enterprise; absent when it has none. */
    public Optional<UserRole> roleOf(Scope scope) {
        return scope.enterprise().isPresent()
                ? authorities.roleOf(scope.enterprise().getAsLong(), scope.actor())
                : Optional.empty();
    }

    /**
     * Lets states follow the clock: accepted mandates come into force, others expire; at most 500 in one call. Acts do not wait
     * for it: they compare the moments themselves. @return how many changed
     */
    public int advance(Scope scope) {
        scope.require(Permission.MANDATE_MANAGE);
        Instant now = clock.instant();
        List<Mandate> moved = mandates.due(now, DUE_AT_ONCE).stream()
                .filter(mandate -> mandate.advance(now))
                .toList();
        mandates.save();
        teller.tell(moved.stream().map(Mandates::event).toList());
        moved.forEach(mandate -> teller.audit(
                scope,
                "enterprise.mandate.advance",
                Teller.MANDATE,
                mandate.id(),
                mandate.state().name()));
        return moved.size();
    }

    private long offerNew(Scope scope, long own, OfferMandate command) {
        requireActive(scope, own);
        Instant now = clock.instant();
        List<Violation> found = new ArrayList<>(TermsRules.check(command.terms(), now));
        Optional<Mandate> parent = Optional.empty();
        if (command.parent() != 0) {
            parent = Optional.of(load(scope, command.parent()));
            mayHandOn(parent.get(), own, command.terms(), now).ifPresent(found::add);
        }
        long principal = parent.map(mandate -> mandate.sides().principal()).orElse(own);
        Optional<Enterprise> agent = eligibleAgent(command.agent());
        agentProblem(agent, List.of(principal, own))
                .map(problem -> Violation.at("agent", command.agent().value(), problem))
                .ifPresent(found::add);
        if (command.seal().length() > LONGEST_SEAL) {
            found.add(Violation.at("seal", "", EnterpriseProblem.TERMS, "seal"));
        }
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
        return store(
                scope, new Mandate.Sides(principal, agent.orElseThrow().id(), own, command.parent()), command, now);
    }

    private long store(Scope scope, Mandate.Sides sides, OfferMandate command, Instant now) {
        if (mandates.open(sides.principal(), sides.agent()) >= MOST_OPEN) {
            throw Rejected.because(EnterpriseProblem.TOO_MANY, Integer.toString(MOST_OPEN));
        }
        Mandate mandate = Mandate.offer(ids.next(), sides, command.terms(), command.seal(), scope.actor(), now);
        mandates.add(mandate);
        changed(scope, mandate, "enterprise.mandate.offer");
        return mandate.id();
    }

    private static Optional<Violation> mayHandOn(Mandate parent, long own, MandateTerms terms, Instant now) {
        boolean holds = parent.sides().agent() == own
                && !parent.isSubMandate()
                && parent.terms().mayDelegate()
                && (parent.state() == MandateState.ACTIVE || parent.state() == MandateState.ACCEPTED)
                && now.isBefore(parent.terms().to());
        return holds
                ? SubMandateStaysWithinItsParent.check(terms, parent.terms())
                : Optional.of(Violation.at("parent", "", EnterpriseProblem.MAY_NOT_DELEGATE));
    }

    /** Looked at with the window's eyes: an offer names somebody else's enterprise by its public code. */
    private Optional<Enterprise> eligibleAgent(SocialCreditCode code) {
        Scope window = Scope.system("mandate");
        return enterprises.idOf(code).stream()
                .mapToObj(id -> enterprises.find(window, id))
                .flatMap(Optional::stream)
                .filter(agent -> agent.state() == EnterpriseState.ACTIVE)
                .filter(agent -> agent.facts().filed().kinds().stream().anyMatch(EnterpriseKind::isAgent))
                .findFirst();
    }

    private static Optional<ProblemCode> agentProblem(Optional<Enterprise> agent, List<Long> givers) {
        if (agent.isEmpty()) {
            return Optional.of(EnterpriseProblem.AGENT_NOT_ELIGIBLE);
        }
        return givers.contains(agent.get().id()) ? Optional.of(EnterpriseProblem.AGENT_IS_PRINCIPAL) : Optional.empty();
    }

    private void end(Scope scope, Mandate mandate, String reason) {
        mandate.revoke(reason, clock.instant());
        changed(scope, mandate, "enterprise.mandate.revoke");
    }

    private void changed(Scope scope, Mandate mandate, String what) {
        mandates.save();
        teller.audit(scope, what, Teller.MANDATE, mandate.id(), mandate.state().name());
        teller.tell(List.of(event(mandate)));
    }

    private static EnterpriseEvent event(Mandate mandate) {
        return new EnterpriseEvent.MandateChanged(
                mandate.id(), mandate.sides().principal(), mandate.sides().agent(), mandate.state());
    }

    private Mandate load(Scope scope, long id) {
        return mandates.find(scope, id).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private static MandateView withVerbs(Scope scope, MandateView found) {
        Set<MandateVerb> verbs = EnumSet.noneOf(MandateVerb.class);
        Set<MandateVerb> allowed = StateTables.MANDATE.verbs(found.state());
        if (scope.may(Permission.MANDATE_MANAGE) && allowed.contains(MandateVerb.REVOKE)) {
            verbs.add(MandateVerb.REVOKE);
        }
        boolean agent = scope.enterprise().isPresent()
                && scope.enterprise().getAsLong() == found.agent().id();
        if (agent && scope.may(Permission.MANDATE_MANAGE) && allowed.contains(MandateVerb.ACCEPT)) {
            verbs.add(MandateVerb.ACCEPT);
        }
        return found.withVerbs(verbs);
    }

    private static void requireEnterprise(Scope actor) {
        if (actor.enterprise().isEmpty()) {
            throw Rejected.because(AccessProblem.FORBIDDEN, "enterprise");
        }
    }

    private void requireActive(Scope scope, long own) {
        EnterpriseState state = enterprises
                .find(scope, own)
                .map(Enterprise::state)
                .orElseThrow(() -> Rejected.because(EnterpriseProblem.OWN_NOT_ACTIVE, "NOT_FILED"));
        if (state != EnterpriseState.ACTIVE) {
            throw Rejected.because(EnterpriseProblem.OWN_NOT_ACTIVE, state.name());
        }
    }

    /** The scope's enterprise, in which a person must be manager. */
    private long requireManager(Scope scope) {
        scope.require(Permission.MANDATE_MANAGE);
        requireEnterprise(scope);
        long own = scope.enterprise().getAsLong();
        boolean person = scope.means() == Scope.Means.USER;
        if (person
                && authorities
                        .roleOf(own, scope.actor())
                        .filter(r -> r == UserRole.MANAGER)
                        .isEmpty()) {
            throw Rejected.because(EnterpriseProblem.MANAGER_ONLY);
        }
        return own;
    }

    private void requireManagerOf(Scope scope, long enterprise) {
        if (scope.isWindow()) {
            scope.require(Permission.MANDATE_MANAGE);
            if (!enterprises.isFiled(enterprise)) {
                throw Rejected.because(AccessProblem.NOT_FOUND);
            }
        } else if (requireManager(scope) != enterprise) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
    }

    /** The window may leave an enterprise without a manager; its own people may not. */
    private void requireAnotherManager(Scope scope, long enterprise, String user) {
        boolean isManager = authorities
                .roleOf(enterprise, user)
                .filter(r -> r == UserRole.MANAGER)
                .isPresent();
        if (isManager && !scope.isWindow() && authorities.managersBesides(enterprise, user) == 0) {
            throw Rejected.because(EnterpriseProblem.LAST_MANAGER);
        }
    }

    private static void requireSoundGrant(GrantAuthority command) {
        boolean named = !command.user().isBlank() && command.user().length() <= 100;
        var limit = command.secondPersonAbove();
        boolean bounded = limit == null || (limit.currency().getCurrencyCode().equals("CNY") && !limit.isNegative());
        if (!named || !bounded) {
            String path = named ? "secondPersonAbove" : "user";
            throw new Rejected(List.of(Violation.at(path, "", EnterpriseProblem.TERMS, path)));
        }
    }

    private static void requireShort(String path, String text, int longest) {
        if (text.length() > longest) {
            throw new Rejected(List.of(Violation.at(path, text, EnterpriseProblem.SHAPE, Integer.toString(longest))));
        }
    }
}
