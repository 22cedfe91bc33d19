package cn.singlewindow.enterprise.model;

import static cn.singlewindow.enterprise.EnterpriseFixtures.FIVE;
import static cn.singlewindow.enterprise.EnterpriseFixtures.NOW;
import static cn.singlewindow.enterprise.EnterpriseFixtures.active;
import static cn.singlewindow.enterprise.EnterpriseFixtures.filed;
import static cn.singlewindow.enterprise.EnterpriseFixtures.form;
import static cn.singlewindow.enterprise.EnterpriseFixtures.traderForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.enterprise.AgencyFilingState;
import cn.singlewindow.enterprise.AgencyFilingVerb;
import cn.singlewindow.enterprise.EnterpriseFixtures;
import cn.singlewindow.enterprise.EnterpriseKind;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.EnterpriseVerb;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Application("EQ-01")
class EnterpriseTest {

    private static final AgencyCode TAX = new AgencyCode("TAX");

    @Test
    void goesToEveryAgencyWhenFiled() {
        Enterprise one = filed(1, traderForm());
        assertThat(one.state()).isEqualTo(EnterpriseState.FILED);
        assertThat(one.parts()).hasSize(5);
        assertThat(one.parts().values()).allMatch(part -> part.state() == AgencyFilingState.PENDING);
    }

    @Test
    void becomesActiveOnlyWithTheLastVerification() {
        Enterprise one = filed(1, traderForm());
        for (AgencyCode agency : FIVE) {
            assertThat(one.state()).isEqualTo(EnterpriseState.FILED);
            one.decide(agency, AgencyFilingVerb.VERIFY, "", "officer", NOW);
        }
        assertThat(one.state()).isEqualTo(EnterpriseState.ACTIVE);
    }

    @Test
    void showsPartialSuccessAndRetriesPerAgency() {
        Enterprise one = filed(1, traderForm());
        one.decide(TAX, AgencyFilingVerb.REFUSE, "税务登记不符", "officer", NOW);
        one.resubmit(TAX, NOW);
        assertThat(one.part(TAX).state()).isEqualTo(AgencyFilingState.RETRY);
        assertThat(one.part(TAX).attempts()).isEqualTo(2);
        assertThat(one.part(new AgencyCode("AMR")).attempts()).isEqualTo(1);
    }

    @Test
    void suspendsAtOnceWhenAnAgencyWithdrawsItsVerdict() {
        Enterprise one = active(1, traderForm());
        one.decide(TAX, AgencyFilingVerb.REFUSE, "撤销", "officer", NOW);
        assertThat(one.state()).isEqualTo(EnterpriseState.SUSPENDED);
        assertThat(one.standingReason()).isEqualTo("撤销");
    }

    @Test
    void refusesReinstatementWhileAVerdictIsMissing() {
        Enterprise one = active(1, traderForm());
        one.decide(TAX, AgencyFilingVerb.REFUSE, "撤销", "officer", NOW);
        assertThatThrownBy(() -> one.change(EnterpriseVerb.REINSTATE, "x", NOW))
                .isInstanceOf(Rejected.class)
                .hasMessage(EnterpriseProblem.NOT_VERIFIED_BY_ALL.code());
        one.resubmit(TAX, NOW);
        one.decide(TAX, AgencyFilingVerb.VERIFY, "", "officer", NOW);
        one.change(EnterpriseVerb.REINSTATE, "x", NOW);
        assertThat(one.state()).isEqualTo(EnterpriseState.ACTIVE);
    }

    @Test
    void aNewNameMustBeVerifiedByAllAgain() {
        Enterprise one = active(1, traderForm());
        var renamed = form(EnterpriseFixtures.TRADER_CODE, "上海西方国际贸易有限公司", EnterpriseKind.TRADER);
        assertThat(one.amend(CompanyFacts.of(renamed, Optional.empty()), NOW)).hasSize(5);
        assertThat(one.parts().values()).allMatch(part -> part.state() == AgencyFilingState.RETRY);
        assertThat(one.state()).isEqualTo(EnterpriseState.ACTIVE);
    }

    @Test
    void aSmallAmendmentGoesOnlyToThoseWhoRefused() {
        Enterprise one = filed(1, traderForm());
        one.decide(TAX, AgencyFilingVerb.REFUSE, "x", "officer", NOW);
        assertThat(one.amend(CompanyFacts.of(traderForm(), Optional.empty()), NOW))
                .containsExactly(TAX);
    }

    @Test
    void isBeyondReachOfVerdictsWhenCancelled() {
        Enterprise one = active(1, traderForm());
        one.change(EnterpriseVerb.CANCEL, "x", NOW);
        assertThatThrownBy(() -> one.decide(TAX, AgencyFilingVerb.REFUSE, "x", "officer", NOW))
                .hasMessage(EnterpriseProblem.WRONG_STATE.code());
    }

    @Test
    void refusesAnAgencyThatItWasNotSentTo() {
        Enterprise one = filed(1, traderForm());
        assertThatThrownBy(() -> one.decide(new AgencyCode("MSA"), AgencyFilingVerb.VERIFY, "", "x", NOW))
                .hasMessage(EnterpriseProblem.NOT_YOUR_PART.code());
    }

    @Test
    void tellsWhatWasFiled() {
        CompanyFacts facts = CompanyFacts.of(traderForm(), Optional.empty());
        assertThat(filed(1, traderForm()).facts()).isEqualTo(facts);
    }
}
