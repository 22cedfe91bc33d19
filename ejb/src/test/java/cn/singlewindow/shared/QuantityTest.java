package cn.singlewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void carriesItsUnit() {
        Quantity net = Quantity.of("12.50", "035");
        assertThat(net).hasToString("12.5 035").isEqualTo(Quantity.of("12.5", "035"));
        assertThat(Quantity.parse("12.5 035")).contains(net);
        assertThat(net.plus(Quantity.of("0.5", "035"))).hasToString("13 035");
    }

    @Test
    void refusesOtherUnitsAndNegativeResults() {
        Quantity kilos = Quantity.of("1", "035");
        assertThatIllegalArgumentException().isThrownBy(() -> kilos.plus(Quantity.of("1", "007")));
        assertThatIllegalArgumentException().isThrownBy(() -> kilos.minus(Quantity.of("2", "035")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1 035", "1.123456 035", "123456789012345 035", "1 千克", "1e3 035", "１ 035"})
    void refusesWhatIsNoQuantity(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }
}
