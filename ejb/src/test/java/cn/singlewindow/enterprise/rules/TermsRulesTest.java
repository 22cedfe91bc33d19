package cn.singlewindow.enterprise.rules;

import static cn.singlewindow.enterprise.EnterpriseFixtures.NOW;
import static cn.singlewindow.enterprise.EnterpriseFixtures.delegable;
import static cn.singlewindow.enterprise.EnterpriseFixtures.limited;
import static cn.singlewindow.enterprise.EnterpriseFixtures.termsForDeclarations;
import static cn.singlewindow.enterprise.EnterpriseFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Violation;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Application("EQ-02")
class TermsRulesTest {

    @Test
    void passesSoundTerms() {
        assertThat(TermsRules.check(termsForDeclarations(), NOW)).isEmpty();
        assertThat(TermsRules.check(limited(termsForDeclarations(), "1", true), NOW))
                .isEmpty();
    }

    @Test
    void tellsEveryFaultOfTerms() {
        MandateTerms terms =
                new MandateTerms(Set.of(), Set.of(), Set.of("22"), NOW, NOW, Money.of("1", "USD"), false, false);
        assertThat(TermsRules.check(terms, NOW))
                .extracting(Violation::path)
                .containsExactly("terms.documents", "terms.districts", "terms.valueLimit", "terms.to");
    }

    @Test
    void aSubMandateStaysWithinItsParent() {
        MandateTerms parent = limited(delegable(with(termsForDeclarations(), new HsPrefix("85"))), "1000", false);
        MandateTerms narrower = limited(with(termsForDeclarations(), new HsPrefix("8517")), "500", false);
        assertThat(SubMandateStaysWithinItsParent.check(narrower, parent)).isEmpty();
        assertThat(SubMandateStaysWithinItsParent.check(limited(narrower, "1001", false), parent))
                .isPresent();
        assertThat(SubMandateStaysWithinItsParent.check(limited(narrower, "500", true), parent))
                .isPresent();
        assertThat(SubMandateStaysWithinItsParent.check(with(narrower), parent)).isPresent();
        assertThat(SubMandateStaysWithinItsParent.check(with(narrower, new HsPrefix("84")), parent))
                .isPresent();
    }

    @Test
    void aSubMandateIsNotHandedOnAgain() {
        MandateTerms parent = delegable(termsForDeclarations());
        assertThat(SubMandateStaysWithinItsParent.check(delegable(termsForDeclarations()), parent))
                .get()
                .extracting(Violation::code)
                .isEqualTo("EQ-054");
    }
}
