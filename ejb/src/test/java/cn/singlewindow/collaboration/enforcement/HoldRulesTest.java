package cn.singlewindow.collaboration.enforcement;

import static cn.singlewindow.collaboration.enforcement.EnforcementFixtures.TODAY;
import static cn.singlewindow.collaboration.enforcement.EnforcementFixtures.aHoldOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.singlewindow.collaboration.enforcement.rules.HoldRule;
import cn.singlewindow.collaboration.enforcement.rules.HoldRules;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RC-04 R2: what must be true of a hold. */
@Application("RC-04")
class HoldRulesTest {

    private static final HoldRule.Days DAYS = new HoldRule.Days(TODAY, 365);

    @ParameterizedTest
    @CsvSource({
        "goods.declaration, I20260000000000001",
        "vessel.visit, SHA20261234567",
        "manifest.bill, 021E|COSU6120",
        "container, CSQU3054383",
        "enterprise, 913100006072000177",
        "ship, 9074729"
    })
    void acceptsEachKindByItsOwnNumber(String type, String key) {
        assertThatCode(() -> HoldRules.require(aHoldOn(type, key), DAYS)).doesNotThrowAnyException();
        assertThat(codesOf(aHoldOn(type, "?"))).containsExactly("RC-405");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        PlaceHold wrong =
                new PlaceHold("lorry", "x", " ", "", TODAY.minusDays(1), TODAY.minusDays(2), true, "n".repeat(501));
        assertThat(codesOf(wrong)).containsExactly("RC-404", "RC-406", "RC-406", "RC-406", "RC-407", "RC-408");
    }

    @Test
    void reviewsTodayAndAYearAheadButNoLater() {
        assertThat(codesOf(reviewed(TODAY))).isEmpty();
        assertThat(codesOf(reviewed(TODAY.plusDays(365)))).isEmpty();
        assertThat(codesOf(reviewed(TODAY.plusDays(366)))).containsExactly("RC-407");
    }

    private static PlaceHold reviewed(LocalDate day) {
        return new PlaceHold("ship", "9074729", "ground", "basis", day, null, false, "");
    }

    private static List<String> codesOf(PlaceHold hold) {
        Rejected refused = catchThrowableOfType(Rejected.class, () -> HoldRules.require(hold, DAYS));
        return refused == null
                ? List.of()
                : refused.violations().stream().map(Violation::code).toList();
    }
}
