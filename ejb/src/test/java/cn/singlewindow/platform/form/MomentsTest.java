package cn.singlewindow.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:30:00Z, 2026-11-24T08:30:00Z",
        "2026-11-24T16:30+08:00, 2026-11-24T08:30:00Z",
        "2026-11-24 16:30, 2026-11-24T08:30:00Z",
        "2026-11-24T16:30:00, 2026-11-24T08:30:00Z",
        "202611241630, 2026-11-24T08:30:00Z",
        "20261124163059, 2026-11-24T08:30:59Z"
    })
    void readsAnOffsetOrElsePortTime(String text, Instant moment) {
        assertThat(Moments.read(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30 10:00", "2026-11-24", "24/11/2026 10:00", "202611242460", "tomorrow", ""})
    void knowsNoOtherNotation(String text) {
        assertThat(Moments.read(text)).isEmpty();
    }
}
