package cn.singlewindow.enterprise.rules;

import static cn.singlewindow.enterprise.EnterpriseFixtures.TODAY;
import static cn.singlewindow.enterprise.EnterpriseFixtures.traderForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.enterprise.EnterpriseFixtures;
import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.EnterpriseKind;
import cn.singlewindow.enterprise.Qualification;
import cn.singlewindow.enterprise.RegisterExtract;
import cn.singlewindow.enterprise.RegisterExtract.Standing;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Application("EQ-01")
class FilingRulesTest {

    private static RegisterExtract extract(Standing standing) {
        return new RegisterExtract(
                new SocialCreditCode(EnterpriseFixtures.TRADER_CODE),
                "上海东方国际贸易有限公司",
                "张三",
                "上海市浦东新区世纪大道1号",
                "货物进出口",
                standing);
    }

    private static List<String> faults(EnterpriseForm form, Optional<RegisterExtract> extract) {
        return FilingRules.check(new Filing(form.normalised(), extract, TODAY)).stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void passesAFormWithoutFault() {
        assertThat(faults(traderForm(), Optional.empty())).isEmpty();
        assertThat(faults(traderForm(), Optional.of(extract(Standing.IN_BUSINESS))))
                .isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        EnterpriseForm form = new EnterpriseForm(
                "91350100M000100Y4Z",
                "123",
                "",
                "x".repeat(201),
                "张三",
                "110105194912310021",
                "",
                "x",
                "中国银行",
                "",
                "",
                "abc",
                "nobody",
                Set.of(),
                List.of(new Qualification("NVOCC", "1", LocalDate.of(2020, 1, 1))));
        assertThat(faults(form, Optional.empty()))
                .containsExactlyInAnyOrder(
                        "creditCode EQ-001",
                        "customsCode EQ-002",
                        "nameZh EQ-004",
                        "nameEn EQ-005",
                        "legalPersonId EQ-003",
                        "address EQ-004",
                        "bankAccount EQ-009",
                        "contactName EQ-005",
                        "contactPhone EQ-005",
                        "contactEmail EQ-005",
                        "kinds EQ-004",
                        "qualifications[0] EQ-008");
    }

    @Test
    void readsFullWidthLettersAndDigits() {
        EnterpriseForm form = EnterpriseFixtures.form("９１３５０１００Ｍ０００１００Ｙ４３", "上海东方国际贸易有限公司", EnterpriseKind.TRADER);
        assertThat(faults(form, Optional.empty())).isEmpty();
    }

    @Test
    void takesFromTheRegisterWhatIsLeftEmpty() {
        EnterpriseForm form = EnterpriseFixtures.form(EnterpriseFixtures.TRADER_CODE, "", EnterpriseKind.TRADER);
        assertThat(faults(form, Optional.of(extract(Standing.IN_BUSINESS)))).isEmpty();
        assertThat(faults(form, Optional.empty())).containsExactly("nameZh EQ-004");
    }

    @Test
    void refusesANameThatDiffersFromTheRegister() {
        EnterpriseForm form = EnterpriseFixtures.form(EnterpriseFixtures.TRADER_CODE, "别的公司", EnterpriseKind.TRADER);
        assertThat(faults(form, Optional.of(extract(Standing.IN_BUSINESS)))).containsExactly("nameZh EQ-006");
    }

    @Test
    void refusesACompanyThatIsNotInBusiness() {
        assertThat(faults(traderForm(), Optional.of(extract(Standing.REVOKED)))).containsExactly("creditCode EQ-007");
    }

    @Test
    void neverRepeatsTheResidentId() {
        EnterpriseForm bad = new EnterpriseForm(
                EnterpriseFixtures.TRADER_CODE,
                "3122260001",
                "东方",
                "",
                "张三",
                "110105194912310021",
                "x",
                "x",
                "",
                "",
                "李",
                "12345",
                "",
                Set.of(EnterpriseKind.CARRIER),
                List.of());
        List<Violation> found = FilingRules.check(new Filing(bad, Optional.empty(), TODAY));
        assertThat(found)
                .singleElement()
                .satisfies(fault -> assertThat(fault.value()).isEmpty());
    }
}
