package cn.singlewindow.web.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void marksOnlyWhatBothSidesSayDifferently() {
        assertThat(Evidence.of(
                        "{\"seqNo\":\"I2026\",\"state\":\"RELEASED\",\"valueFen\":12}",
                        "{\"state\":\"CLEARED\",\"valueFen\":12,\"note\":null}"))
                .containsExactly(
                        new Evidence("seqNo", "I2026", "", false),
                        new Evidence("state", "RELEASED", "CLEARED", true),
                        new Evidence("valueFen", "12", "12", false),
                        new Evidence("note", "", "", false));
    }

    @Test
    void aSilentSideDiffersInNothing() {
        assertThat(Evidence.of("{\"state\":\"RELEASED\"}", null))
                .containsExactly(new Evidence("state", "RELEASED", "", false));
    }
}
