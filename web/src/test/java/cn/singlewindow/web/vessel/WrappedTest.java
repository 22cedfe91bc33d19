package cn.singlewindow.web.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void breaksBetweenWordsAndCutsWhatIsTooLong() {
        assertThat(Wrapped.of("No tonnage tax licence")).isEqualTo(new Wrapped("No tonnage tax licence", ""));
        assertThat(Wrapped.of("Shanghai Customs has not cleared the entry: pending"))
                .isEqualTo(new Wrapped("Shanghai Customs has not cleared", "the entry: pending"));
        assertThat(Wrapped.of("x".repeat(100)).second()).hasSize(33).endsWith("…");
    }

    @Test
    void wideCharactersTakeTwoPlaces() {
        assertThat(Wrapped.of("海".repeat(20))).isEqualTo(new Wrapped("海".repeat(16), "海海海海"));
    }
}
