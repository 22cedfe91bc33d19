package cn.singlewindow.enterprise.model;

import static cn.singlewindow.enterprise.EnterpriseFixtures.NOW;
import static cn.singlewindow.enterprise.EnterpriseFixtures.limited;
import static cn.singlewindow.enterprise.EnterpriseFixtures.termsForDeclarations;
import static cn.singlewindow.enterprise.EnterpriseFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.HsPrefix;
import org.junit.jupiter.api.Test;

@Application("EQ-02")
class MandateTest {

    private static Mandate offered() {
        return Mandate.offer(7, new Mandate.Sides(1, 2, 1, 0), termsForDeclarations(), "seal", "zhang", NOW);
    }

    @Test
    void isInForceAtOnceWhenItsTimeHasCome() {
        Mandate mandate = offered();
        mandate.accept("seal", NOW);
        assertThat(mandate.state()).isEqualTo(MandateState.ACTIVE);
    }

    @Test
    void waitsForItsFirstMomentThenExpires() {
        Mandate mandate = offered();
        mandate.accept("", mandate.terms().from().minusSeconds(1));
        assertThat(mandate.state()).isEqualTo(MandateState.ACCEPTED);
        assertThat(mandate.advance(mandate.terms().from())).isTrue();
        assertThat(mandate.state()).isEqualTo(MandateState.ACTIVE);
        assertThat(mandate.advance(mandate.terms().from())).isFalse();
        assertThat(mandate.advance(mandate.terms().to())).isTrue();
        assertThat(mandate.state()).isEqualTo(MandateState.EXPIRED);
    }

    @Test
    void cannotBeAcceptedAfterItWasWithdrawn() {
        Mandate mandate = offered();
        mandate.revoke("mistake", NOW);
        assertThatThrownBy(() -> mandate.accept("", NOW)).hasMessage(EnterpriseProblem.WRONG_STATE.code());
        assertThat(mandate.reason()).isEqualTo("mistake");
    }

    @Test
    void keepsItsTerms() {
        MandateTerms terms =
                limited(with(termsForDeclarations(), new HsPrefix("85"), new HsPrefix("0101")), "1000000.50", true);
        Mandate mandate = Mandate.offer(7, new Mandate.Sides(1, 2, 1, 0), terms, "", "zhang", NOW);
        assertThat(mandate.terms()).isEqualTo(terms);
    }
}
