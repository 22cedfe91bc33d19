package cn.singlewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void equalAmountsAreEqualHoweverWritten() {
        assertThat(Money.of("1.5", "CNY")).isEqualTo(Money.of("1.5000", "CNY")).hasToString("1.50 CNY");
        assertThat(Money.of("100", "JPY")).hasToString("100 JPY");
        assertThat(Money.of("0.1234", "USD")).hasToString("0.1234 USD");
    }

    @ParameterizedTest
    @CsvSource({"0.005, 1", "0.0049, 0", "1.005, 101", "-0.005, -1", "19411.7647, 1941176"})
    void countsFenHalfUp(String amount, long fen) {
        assertThat(Money.of(amount, "CNY").fen()).isEqualTo(fen);
    }

    @Test
    void onlyRenminbiHasFen() {
        assertThatIllegalStateException().isThrownBy(() -> Money.of("1", "USD").fen());
    }

    @Test
    void roundsToTheMinorUnitOfTheCurrency() {
        assertThat(Money.of("10.555", "USD").rounded()).hasToString("10.56 USD");
        assertThat(Money.of("10.5", "JPY").rounded()).hasToString("11 JPY");
    }

    @Test
    void refusesToMixCurrencies() {
        Money yuan = Money.of("1", "CNY");
        Money dollar = Money.of("1", "USD");
        assertThatIllegalArgumentException().isThrownBy(() -> yuan.plus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> yuan.minus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> yuan.compareTo(dollar));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1 XYZ",
                "1.23456 CNY",
                "1234567890123456 CNY",
                "1e9 CNY",
                "+1 CNY",
                "1,000 CNY",
                "１ CNY",
                "NaN CNY",
                "1  CNY",
                ". CNY"
            })
    void refusesWhatIsNoAmount(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }

    @Test
    void refusesHugeExponentsWithoutWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(new BigDecimal("1e999999999"), java.util.Currency.getInstance("CNY")));
    }

    @Test
    void sumsGoThereAndBackAndPrintWhatTheyParse() {
        Samples.forAll(
                random -> new Money[] {
                    new Money(
                            BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), 4),
                            java.util.Currency.getInstance("USD")),
                    new Money(
                            BigDecimal.valueOf(random.nextLong(1_000_000_000L), 2),
                            java.util.Currency.getInstance("USD"))
                },
                pair -> {
                    assertThat(pair[0].plus(pair[1]).minus(pair[1])).isEqualTo(pair[0]);
                    assertThat(Money.parse(pair[0].toString())).contains(pair[0]);
                });
    }

    @Test
    void computesTheTaxExampleOfTheCatalogue() {
        Money value = Money.of("100000", "CNY");
        Money duty = value.times(new BigDecimal("0.10")).rounded();
        Money consumption = new Money(
                        value.plus(duty)
                                .times(new BigDecimal("0.15"))
                                .amount()
                                .divide(new BigDecimal("0.85"), 4, java.math.RoundingMode.HALF_UP),
                        value.currency())
                .rounded();
        Money vat =
                value.plus(duty).plus(consumption).times(new BigDecimal("0.13")).rounded();
        assertThat(duty).hasToString("10000.00 CNY");
        assertThat(consumption).hasToString("19411.76 CNY");
        assertThat(vat).hasToString("16823.53 CNY");
    }
}
