package cn.singlewindow.enterprise.rules;

import static cn.singlewindow.enterprise.EnterpriseFixtures.NOW;
import static cn.singlewindow.enterprise.EnterpriseFixtures.declarationWorth;
import static cn.singlewindow.enterprise.EnterpriseFixtures.limited;
import static cn.singlewindow.enterprise.EnterpriseFixtures.termsForDeclarations;
import static cn.singlewindow.enterprise.EnterpriseFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.Authorisation;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.FiledCompany;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.enterprise.UserRole;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

@Application("EQ-02")
class ActRulesTest {

    private static final String CODE = "913101156072038832";
    private static final long AGENT = 2;
    private static final FiledCompany FILED = new FiledCompany(CODE, "", "甲公司", "");
    private static final Ground.Principal PRINCIPAL = new Ground.Principal(1, EnterpriseState.ACTIVE, FILED);
    private static final Act SMALL = declarationWorth("1000");

    private static HeldMandate mandate(MandateState state, MandateTerms terms) {
        return new HeldMandate(7, state, terms, Optional.empty());
    }

    private static Ground ground(HeldMandate mandate) {
        return ground(mandate, "");
    }

    private static Ground ground(HeldMandate mandate, String secondPerson) {
        return new Ground(
                AGENT,
                FILED,
                EnterpriseState.ACTIVE,
                Optional.of(PRINCIPAL),
                Optional.of(UserRole.DECLARANT),
                OptionalLong.empty(),
                Optional.of(mandate),
                secondPerson);
    }

    private static Ground own(EnterpriseState state, Optional<UserRole> role, OptionalLong limitFen, String second) {
        return new Ground(
                AGENT,
                FILED,
                state,
                Optional.of(new Ground.Principal(AGENT, state, FILED)),
                role,
                limitFen,
                Optional.empty(),
                second);
    }

    private static List<ProblemCode> refusals(Act act, Ground... grounds) {
        Rejected refused = catchThrowableOfType(Rejected.class, () -> ActRules.judge(act, List.of(grounds)));
        return refused == null
                ? List.of()
                : refused.violations().stream().map(Violation::problem).toList();
    }

    @Test
    void letsAnEnterpriseActForItself() {
        Ground ground = own(EnterpriseState.ACTIVE, Optional.of(UserRole.DECLARANT), OptionalLong.empty(), "");
        assertThat(ActRules.judge(SMALL, List.of(ground)))
                .isEqualTo(new Authorisation(AGENT, AGENT, FILED, FILED, 0, ""));
    }

    @Test
    void letsAnAgentActWithinItsMandate() {
        Ground ground = ground(mandate(MandateState.ACTIVE, termsForDeclarations()));
        assertThat(ActRules.judge(SMALL, List.of(ground))).isEqualTo(new Authorisation(1, AGENT, FILED, FILED, 7, ""));
    }

    @Test
    void stopsWhoIsNotFiledOrNotActive() {
        assertThat(refusals(SMALL)).containsExactly(EnterpriseProblem.OWN_NOT_ACTIVE);
        Ground suspended = own(EnterpriseState.SUSPENDED, Optional.of(UserRole.MANAGER), OptionalLong.empty(), "");
        assertThat(refusals(SMALL, suspended)).containsExactly(EnterpriseProblem.OWN_NOT_ACTIVE);
    }

    @Test
    void stopsUsersWithoutAuthority() {
        assertThat(refusals(SMALL, own(EnterpriseState.ACTIVE, Optional.empty(), OptionalLong.empty(), "")))
                .containsExactly(EnterpriseProblem.NO_AUTHORITY);
        Ground viewer = own(EnterpriseState.ACTIVE, Optional.of(UserRole.VIEWER), OptionalLong.empty(), "");
        assertThat(refusals(SMALL, viewer)).containsExactly(EnterpriseProblem.NO_AUTHORITY);
    }

    @Test
    void asksForASecondPersonAboveTheUsersLimit() {
        OptionalLong limit = OptionalLong.of(100_000);
        Optional<UserRole> role = Optional.of(UserRole.DECLARANT);
        assertThat(refusals(declarationWorth("1000.00"), own(EnterpriseState.ACTIVE, role, limit, "")))
                .isEmpty();
        assertThat(refusals(declarationWorth("1000.01"), own(EnterpriseState.ACTIVE, role, limit, "")))
                .containsExactly(EnterpriseProblem.SECOND_PERSON_NEEDED);
        assertThat(refusals(declarationWorth("1000.01"), own(EnterpriseState.ACTIVE, role, limit, "wang")))
                .isEmpty();
    }

    @Test
    void cannotTellAnUnknownPrincipalFromOneWithoutMandate() {
        Ground unknown = new Ground(
                AGENT,
                FILED,
                EnterpriseState.ACTIVE,
                Optional.empty(),
                Optional.of(UserRole.DECLARANT),
                OptionalLong.empty(),
                Optional.empty(),
                "");
        Ground suspendedStranger = new Ground(
                AGENT,
                FILED,
                EnterpriseState.ACTIVE,
                Optional.of(new Ground.Principal(1, EnterpriseState.SUSPENDED, FILED)),
                Optional.of(UserRole.DECLARANT),
                OptionalLong.empty(),
                Optional.empty(),
                "");
        assertThat(refusals(SMALL, unknown)).containsExactly(EnterpriseProblem.NO_MANDATE);
        assertThat(refusals(SMALL, suspendedStranger)).containsExactly(EnterpriseProblem.NO_MANDATE);
    }

    @Test
    void stopsRevokedExpiredAndNotYetValidMandates() {
        assertThat(refusals(SMALL, ground(mandate(MandateState.REVOKED, termsForDeclarations()))))
                .containsExactly(EnterpriseProblem.MANDATE_NOT_IN_FORCE);
        Act late = new Act(
                "GD-01",
                "2248",
                SMALL.commodities(),
                SMALL.value(),
                "r",
                termsForDeclarations().to());
        assertThat(refusals(late, ground(mandate(MandateState.ACTIVE, termsForDeclarations()))))
                .containsExactly(EnterpriseProblem.MANDATE_NOT_IN_FORCE);
        Act early = new Act("GD-01", "2248", SMALL.commodities(), SMALL.value(), "r", NOW.minusSeconds(61));
        assertThat(refusals(early, ground(mandate(MandateState.ACCEPTED, termsForDeclarations()))))
                .containsExactly(EnterpriseProblem.MANDATE_NOT_IN_FORCE);
    }

    @Test
    void tellsEverythingThatTheMandateDoesNotCover() {
        MandateTerms terms = limited(with(termsForDeclarations(), new HsPrefix("84")), "100", false);
        Act act = new Act("OR-01", "0202", SMALL.commodities(), SMALL.value(), "r", NOW);
        assertThat(refusals(act, ground(mandate(MandateState.ACTIVE, terms))))
                .containsExactly(
                        EnterpriseProblem.DOCUMENT_NOT_COVERED,
                        EnterpriseProblem.DISTRICT_NOT_COVERED,
                        EnterpriseProblem.COMMODITY_NOT_COVERED,
                        EnterpriseProblem.ABOVE_LIMIT);
    }

    @Test
    void asksForASecondPersonWhereTheMandateAllowsIt() {
        HeldMandate mandate = mandate(MandateState.ACTIVE, limited(termsForDeclarations(), "100", true));
        assertThat(refusals(SMALL, ground(mandate))).containsExactly(EnterpriseProblem.SECOND_PERSON_NEEDED);
        assertThat(refusals(SMALL, ground(mandate, "wang"))).isEmpty();
    }

    @Test
    void takesTheMandateThatFits() {
        HeldMandate revoked = mandate(MandateState.REVOKED, termsForDeclarations());
        HeldMandate good = new HeldMandate(8, MandateState.ACTIVE, termsForDeclarations(), Optional.empty());
        assertThat(ActRules.judge(SMALL, List.of(ground(revoked), ground(good))).mandate())
                .isEqualTo(8);
    }

    @Test
    void aSubMandateFallsWithTheOneItRestsOn() {
        MandateTerms terms = termsForDeclarations();
        HeldMandate resting = new HeldMandate(
                9,
                MandateState.ACTIVE,
                terms,
                Optional.of(new HeldMandate.Origin(MandateState.ACTIVE, terms.from(), terms.to(), true)));
        HeldMandate falling = new HeldMandate(
                9,
                MandateState.ACTIVE,
                terms,
                Optional.of(new HeldMandate.Origin(MandateState.REVOKED, terms.from(), terms.to(), true)));
        HeldMandate orphaned = new HeldMandate(
                9,
                MandateState.ACTIVE,
                terms,
                Optional.of(new HeldMandate.Origin(MandateState.ACTIVE, terms.from(), terms.to(), false)));
        assertThat(refusals(SMALL, ground(resting))).isEmpty();
        assertThat(refusals(SMALL, ground(falling))).containsExactly(EnterpriseProblem.MANDATE_NOT_IN_FORCE);
        assertThat(refusals(SMALL, ground(orphaned))).containsExactly(EnterpriseProblem.MANDATE_NOT_IN_FORCE);
    }
}
