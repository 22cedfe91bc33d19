package cn.singlewindow.enterprise;

import static cn.singlewindow.enterprise.EnterpriseFixtures.BROKER_CODE;
import static cn.singlewindow.enterprise.EnterpriseFixtures.FORWARDER_CODE;
import static cn.singlewindow.enterprise.EnterpriseFixtures.TRADER_CODE;
import static cn.singlewindow.enterprise.EnterpriseFixtures.client;
import static cn.singlewindow.enterprise.EnterpriseFixtures.declarationWorth;
import static cn.singlewindow.enterprise.EnterpriseFixtures.delegable;
import static cn.singlewindow.enterprise.EnterpriseFixtures.limited;
import static cn.singlewindow.enterprise.EnterpriseFixtures.officer;
import static cn.singlewindow.enterprise.EnterpriseFixtures.operator;
import static cn.singlewindow.enterprise.EnterpriseFixtures.termsForDeclarations;
import static cn.singlewindow.enterprise.EnterpriseFixtures.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.enterprise.RegisterExtract.Standing;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.SocialCreditCode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filing, mandates and authority on a real database. */
@Application({"EQ-01", "EQ-02"})
class EnterpriseIT {

    private static final long TRADER = 1;
    private static final long BROKER = 2;
    private static final long FORWARDER = 3;
    private static final List<String> TABLES = List.of(
            "enterprise_confirmation",
            "enterprise_authority",
            "enterprise_mandate",
            "enterprise_name_neighbour",
            "enterprise_agency_filing",
            "enterprise_qualification",
            "enterprise_register",
            "enterprise");
    private static final EnterpriseBench BENCH = new EnterpriseBench();

    private int key;

    @BeforeEach
    void emptyTables() {
        TABLES.forEach(table -> BENCH.database.update("DELETE FROM " + table));
        BENCH.told.clear();
        key = (int) BENCH.database.number("SELECT COUNT(*) FROM platform_idempotency");
    }

    private String newKey() {
        return "key-" + key++;
    }

    private EnterpriseView file(long id, EnterpriseForm form) {
        return BENCH.call(() -> BENCH.service.file(user(id, "zhang"), new FileEnterprise(form, newKey())));
    }

    private void activate(long id, EnterpriseForm form) {
        file(id, form);
        for (String agency : List.of("AMR", "COM", "GACC", "SAFE", "TAX")) {
            decide(agency, id, AgencyFilingVerb.VERIFY);
        }
        BENCH.run(() -> BENCH.mandates.grant(operator(), new GrantAuthority(id, "zhang", UserRole.MANAGER, null)));
    }

    private EnterpriseView decide(String agency, long id, AgencyFilingVerb verb) {
        return BENCH.call(() -> BENCH.service.decide(officer(agency), new DecideFiling(id, verb, "reason")));
    }

    private long mandate(long from, long to, String agent, MandateTerms terms, long parent) {
        OfferMandate offer = new OfferMandate(new SocialCreditCode(agent), terms, parent, "", newKey());
        MandateView offered = BENCH.call(() -> BENCH.mandates.offer(user(from, "zhang"), offer));
        BENCH.run(() -> BENCH.mandates.accept(user(to, "zhang"), new AcceptMandate(offered.id(), "")));
        return offered.id();
    }

    private Authorisation act(long agent, String principal, Act act) {
        return BENCH.call(() -> BENCH.mandates.require(user(agent, "zhang"), new SocialCreditCode(principal), act));
    }

    private static void refused(ProblemCode problem, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Rejected.class).hasMessage(problem.code());
    }

    private static <T> T call(Callable<T> work) {
        return BENCH.call(work);
    }

    @Test
    void filesOnceAndFansOutToFiveAgencies() {
        EnterpriseView filed = file(TRADER, EnterpriseFixtures.traderForm());
        assertThat(filed.state()).isEqualTo(EnterpriseState.FILED);
        assertThat(filed.agencies())
                .extracting(EnterpriseView.AgencyPart::agency)
                .containsExactly("AMR", "COM", "GACC", "SAFE", "TAX");
        assertThat(filed.qualifications()).hasSize(1);
        assertThat(filed.legalPersonId()).isEqualTo("1101**********002X");
        assertThat(BENCH.told).extracting(OutboxEvent::recipient).containsExactly("AMR", "COM", "GACC", "SAFE", "TAX");
    }

    @Test
    void answersTheSameKeyWithTheSameEnterprise() {
        FileEnterprise command = new FileEnterprise(EnterpriseFixtures.traderForm(), newKey());
        EnterpriseView first = call(() -> BENCH.service.file(operator(), command));
        EnterpriseView second = call(() -> BENCH.service.file(operator(), command));
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void refusesASecondFilingOfTheSameCode() {
        file(TRADER, EnterpriseFixtures.traderForm());
        refused(EnterpriseProblem.ALREADY_FILED, () -> file(BROKER, EnterpriseFixtures.traderForm()));
    }

    @Test
    void showsStaffWhoIsNearlyNamedAlike() {
        file(TRADER, EnterpriseFixtures.traderForm());
        file(BROKER, EnterpriseFixtures.form(BROKER_CODE, "东方国际贸亦（上海）有限公司", EnterpriseKind.BROKER));
        assertThat(call(() -> BENCH.service.find(officer("AMR"), BROKER)).possibleDuplicates())
                .extracting(EnterpriseView.PossibleDuplicate::creditCode)
                .contains(TRADER_CODE);
        assertThat(call(() -> BENCH.service.find(user(BROKER, "x"), BROKER)).possibleDuplicates())
                .isEmpty();
    }

    @Test
    void becomesActiveByTheLastAgencyAndSuspendedByARefusal() {
        activate(TRADER, EnterpriseFixtures.traderForm());
        assertThat(act(TRADER, TRADER_CODE, declarationWorth("10")).isOwn()).isTrue();
        assertThat(decide("TAX", TRADER, AgencyFilingVerb.REFUSE).state()).isEqualTo(EnterpriseState.SUSPENDED);
        refused(EnterpriseProblem.OWN_NOT_ACTIVE, () -> act(TRADER, TRADER_CODE, declarationWorth("10")));
    }

    @Test
    void retriesARefusedPart() {
        file(TRADER, EnterpriseFixtures.traderForm());
        decide("TAX", TRADER, AgencyFilingVerb.REFUSE);
        EnterpriseView again = call(() -> BENCH.service.resubmit(
                user(TRADER, "zhang"), new ResubmitFiling(TRADER, new cn.singlewindow.shared.AgencyCode("TAX"))));
        assertThat(again.agencies().get(4).attempts()).isEqualTo(2);
        assertThat(again.agencies().get(4).state()).isEqualTo(AgencyFilingState.RETRY);
    }

    @Test
    void takesTheNameFromTheRegisterAndStopsWhenItIsRevoked() {
        RegisterExtract extract = new RegisterExtract(
                new SocialCreditCode(TRADER_CODE), "登记名称有限公司", "张三", "登记地址", "登记范围", Standing.IN_BUSINESS);
        BENCH.run(() -> BENCH.service.takeExtract(officer("AMR"), extract));
        EnterpriseForm empty = new EnterpriseForm(
                TRADER_CODE,
                "3122260001",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "李四",
                "58880000",
                "",
                java.util.Set.of(EnterpriseKind.TRADER),
                List.of());
        activate(TRADER, empty);
        assertThat(call(() -> BENCH.service.find(operator(), TRADER)).name().zh())
                .isEqualTo("登记名称有限公司");
        RegisterExtract revoked =
                new RegisterExtract(extract.creditCode(), "登记名称有限公司", "张三", "登记地址", "登记范围", Standing.REVOKED);
        BENCH.run(() -> BENCH.service.takeExtract(officer("AMR"), revoked));
        refused(EnterpriseProblem.OWN_NOT_ACTIVE, () -> act(TRADER, TRADER_CODE, declarationWorth("10")));
    }

    @Test
    void refusesAStaleAmendment() {
        EnterpriseView seen = file(TRADER, EnterpriseFixtures.traderForm());
        decide("TAX", TRADER, AgencyFilingVerb.VERIFY);
        AmendEnterprise stale = new AmendEnterprise(TRADER, seen.version(), EnterpriseFixtures.traderForm());
        refused(EnterpriseProblem.STALE, () -> call(() -> BENCH.service.amend(user(TRADER, "zhang"), stale)));
        AmendEnterprise fresh = new AmendEnterprise(TRADER, seen.version() + 1, EnterpriseFixtures.traderForm());
        assertThat(call(() -> BENCH.service.amend(user(TRADER, "zhang"), fresh)).id())
                .isEqualTo(TRADER);
    }

    @Test
    void hidesOtherEnterprises() {
        file(TRADER, EnterpriseFixtures.traderForm());
        refused(AccessProblem.NOT_FOUND, () -> call(() -> BENCH.service.find(user(BROKER, "x"), TRADER)));
        refused(AccessProblem.NOT_FOUND, () -> call(() -> BENCH.service.find(user(BROKER, "x"), 999)));
        assertThat(call(() -> BENCH.service.search(user(BROKER, "x"), EnterpriseQuery.of("", 10)))
                        .items())
                .isEmpty();
    }

    @Test
    void searchesByNameAndCodeByKey() {
        file(TRADER, EnterpriseFixtures.traderForm());
        file(BROKER, EnterpriseFixtures.brokerForm());
        file(FORWARDER, EnterpriseFixtures.forwarderForm());
        assertThat(search("上海东方")).containsExactly(TRADER);
        assertThat(search("９１３５")).containsExactly(TRADER);
        assertThat(search("31222")).containsExactly(TRADER, BROKER, FORWARDER);
        assertThat(search("Example Trading Co., Ltd.")).containsExactly(TRADER, BROKER, FORWARDER);
        assertThat(search("100%_")).isEmpty();
        Page<EnterpriseRow> first = call(() -> BENCH.service.search(officer("TAX"), EnterpriseQuery.waiting(2)));
        assertThat(first.items()).extracting(EnterpriseRow::id).containsExactly(FORWARDER, BROKER);
        assertThat(first.items()).extracting(EnterpriseRow::agencyState).containsOnly("PENDING");
        Page<EnterpriseRow> second = call(() -> BENCH.service.search(
                officer("TAX"), EnterpriseQuery.waiting(2).after(first.next().orElseThrow())));
        assertThat(second.items()).extracting(EnterpriseRow::id).containsExactly(TRADER);
        assertThat(second.next()).isEmpty();
        assertThat((int) call(() -> BENCH.service.waiting(officer("TAX")))).isEqualTo(3);
    }

    private List<Long> search(String text) {
        return call(() -> BENCH.service.search(officer("AMR"), EnterpriseQuery.of(text, 10))).items().stream()
                .map(EnterpriseRow::id)
                .toList();
    }

    @Test
    void aRevokedMandateStopsTheNextAct() {
        activate(TRADER, EnterpriseFixtures.traderForm());
        activate(BROKER, EnterpriseFixtures.brokerForm());
        refused(EnterpriseProblem.NO_MANDATE, () -> act(BROKER, TRADER_CODE, declarationWorth("10")));
        long id = mandate(TRADER, BROKER, BROKER_CODE, termsForDeclarations(), 0);
        assertThat(act(BROKER, TRADER_CODE, declarationWorth("10")).mandate()).isEqualTo(id);
        BENCH.run(() -> BENCH.mandates.revoke(user(TRADER, "zhang"), new RevokeMandate(id, "不再合作")));
        refused(EnterpriseProblem.MANDATE_NOT_IN_FORCE, () -> act(BROKER, TRADER_CODE, declarationWorth("10")));
    }

    @Test
    void onlyTheAgentAcceptsAndStrangersSeeNothing() {
        activate(TRADER, EnterpriseFixtures.traderForm());
        activate(BROKER, EnterpriseFixtures.brokerForm());
        activate(FORWARDER, EnterpriseFixtures.forwarderForm());
        OfferMandate offer =
                new OfferMandate(new SocialCreditCode(BROKER_CODE), termsForDeclarations(), 0, "", newKey());
        MandateView offered = call(() -> BENCH.mandates.offer(user(TRADER, "zhang"), offer));
        assertThat(call(() -> BENCH.mandates.offer(user(TRADER, "zhang"), offer))
                        .id())
                .isEqualTo(offered.id());
        AcceptMandate accept = new AcceptMandate(offered.id(), "");
        refused(
                EnterpriseProblem.NOT_YOUR_SIDE,
                () -> call(() -> BENCH.mandates.accept(user(TRADER, "zhang"), accept)));
        refused(AccessProblem.NOT_FOUND, () -> call(() -> BENCH.mandates.accept(user(FORWARDER, "zhang"), accept)));
        refused(AccessProblem.NOT_FOUND, () -> call(() -> BENCH.mandates.find(user(FORWARDER, "zhang"), offered.id())));
        assertThat(call(() -> BENCH.mandates.list(user(FORWARDER, "zhang"), MandateQuery.all(10)))
                        .items())
                .isEmpty();
        assertThat(call(() -> BENCH.mandates.list(user(BROKER, "zhang"), MandateQuery.all(10)))
                        .items())
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.terms()).isEqualTo(termsForDeclarations());
                    assertThat(view.verbs()).containsExactlyInAnyOrder(MandateVerb.ACCEPT, MandateVerb.REVOKE);
                });
    }

    @Test
    void offersOnlyToActiveAgents() {
        activate(TRADER, EnterpriseFixtures.traderForm());
        file(BROKER, EnterpriseFixtures.brokerForm());
        OfferMandate offer =
                new OfferMandate(new SocialCreditCode(BROKER_CODE), termsForDeclarations(), 0, "", newKey());
        refused(
                EnterpriseProblem.AGENT_NOT_ELIGIBLE,
                () -> call(() -> BENCH.mandates.offer(user(TRADER, "zhang"), offer)));
    }

    @Test
    void aMandateIsHandedOnOnceAndFallsWithItsParent() {
        activate(TRADER, EnterpriseFixtures.traderForm());
        activate(BROKER, EnterpriseFixtures.brokerForm());
        activate(FORWARDER, EnterpriseFixtures.forwarderForm());
        long parent = mandate(TRADER, BROKER, BROKER_CODE, delegable(termsForDeclarations()), 0);
        long sub = mandate(BROKER, FORWARDER, FORWARDER_CODE, termsForDeclarations(), parent);
        assertThat(act(FORWARDER, TRADER_CODE, declarationWorth("10")).mandate())
                .isEqualTo(sub);
        OfferMandate again =
                new OfferMandate(new SocialCreditCode(BROKER_CODE), termsForDeclarations(), sub, "", newKey());
        assertThatThrownBy(() -> call(() -> BENCH.mandates.offer(user(FORWARDER, "zhang"), again)))
                .hasMessageContaining(EnterpriseProblem.MAY_NOT_DELEGATE.code());
        BENCH.run(() -> BENCH.mandates.revoke(user(TRADER, "zhang"), new RevokeMandate(parent, "")));
        refused(EnterpriseProblem.MANDATE_NOT_IN_FORCE, () -> act(FORWARDER, TRADER_CODE, declarationWorth("10")));
        assertThat(call(() -> BENCH.mandates.find(operator(), sub)).state()).isEqualTo(MandateState.REVOKED);
    }

    @Test
    void aSecondPersonOpensWhatIsAboveTheLimit() {
        activate(TRADER, EnterpriseFixtures.traderForm());
        activate(BROKER, EnterpriseFixtures.brokerForm());
        mandate(TRADER, BROKER, BROKER_CODE, limited(termsForDeclarations(), "1000", true), 0);
        Act big = declarationWorth("5000");
        refused(EnterpriseProblem.SECOND_PERSON_NEEDED, () -> act(BROKER, TRADER_CODE, big));
        ConfirmAct confirm = new ConfirmAct(
                new SocialCreditCode(TRADER_CODE), big.document(), big.reference(), Money.of("5000", "CNY"));
        BENCH.run(() -> BENCH.mandates.confirm(user(BROKER, "zhang"), confirm));
        refused(EnterpriseProblem.SECOND_PERSON_NEEDED, () -> act(BROKER, TRADER_CODE, big));
        BENCH.run(() -> BENCH.mandates.grant(operator(), new GrantAuthority(BROKER, "wang", UserRole.MANAGER, null)));
        BENCH.run(() -> BENCH.mandates.confirm(user(BROKER, "wang"), confirm));
        assertThat(act(BROKER, TRADER_CODE, big).secondPerson()).isEqualTo("wang");
        refused(EnterpriseProblem.SECOND_PERSON_NEEDED, () -> act(BROKER, TRADER_CODE, declarationWorth("5000.01")));
    }

    @Test
    void authorityIsAskedForAtEveryActAndTheLastManagerStays() {
        activate(TRADER, EnterpriseFixtures.traderForm());
        GrantAuthority declarant = new GrantAuthority(TRADER, "li", UserRole.DECLARANT, Money.of("100", "CNY"));
        BENCH.run(() -> BENCH.mandates.grant(user(TRADER, "zhang"), declarant));
        SocialCreditCode own = new SocialCreditCode(TRADER_CODE);
        assertThat(call(() -> BENCH.mandates.require(user(TRADER, "li"), own, declarationWorth("100")))
                        .isOwn())
                .isTrue();
        refused(
                EnterpriseProblem.SECOND_PERSON_NEEDED,
                () -> call(() -> BENCH.mandates.require(user(TRADER, "li"), own, declarationWorth("101"))));
        refused(
                EnterpriseProblem.MANAGER_ONLY,
                () -> BENCH.run(
                        () -> BENCH.mandates.withdraw(user(TRADER, "li"), new WithdrawAuthority(TRADER, "li"))));
        BENCH.run(() -> BENCH.mandates.withdraw(user(TRADER, "zhang"), new WithdrawAuthority(TRADER, "li")));
        refused(
                EnterpriseProblem.NO_AUTHORITY,
                () -> call(() -> BENCH.mandates.require(user(TRADER, "li"), own, declarationWorth("100"))));
        assertThat(call(() -> BENCH.mandates.require(client(TRADER, "erp"), own, declarationWorth("100")))
                        .isOwn())
                .isTrue();
        refused(
                EnterpriseProblem.LAST_MANAGER,
                () -> BENCH.run(
                        () -> BENCH.mandates.withdraw(user(TRADER, "zhang"), new WithdrawAuthority(TRADER, "zhang"))));
        assertThat(call(() -> BENCH.mandates.authorities(user(TRADER, "zhang"), TRADER)))
                .extracting(AuthorityView::user)
                .containsExactly("zhang");
    }

    @Test
    void theClockExpiresMandates() {
        activate(TRADER, EnterpriseFixtures.traderForm());
        activate(BROKER, EnterpriseFixtures.brokerForm());
        long id = mandate(TRADER, BROKER, BROKER_CODE, termsForDeclarations(), 0);
        BENCH.clock.advance(Duration.ofDays(366));
        try {
            assertThat((int) call(() -> BENCH.mandates.advance(operator()))).isEqualTo(1);
            assertThat(call(() -> BENCH.mandates.find(operator(), id)).state()).isEqualTo(MandateState.EXPIRED);
        } finally {
            BENCH.clock.advance(Duration.ofDays(-366));
        }
    }
}
