package cn.singlewindow.web.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.vessel.Blocker;
import cn.singlewindow.vessel.BlockerGraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockerPictureTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static Blocker fact(String code, int hours) {
        return Blocker.of("GACC", code, "AGENT", NOW, Duration.ofHours(hours));
    }

    private static BlockerPicture picture(Blocker... facts) {
        return BlockerPicture.of(BlockerGraph.of("SHA20260000001", NOW, List.of(facts)));
    }

    @Test
    void whatHasToWaitStandsBehindWhatItWaitsFor() {
        BlockerPicture picture = picture(fact("TAX", 2), fact("SIGNATURE", 1).after("GACC:TAX"), fact("LIST", 1));
        assertThat(picture.boxes()).extracting(BlockerPicture.Box::left).containsExactly(0, 260, 0);
        assertThat(picture.boxes()).extracting(BlockerPicture.Box::onPath).containsExactly(true, true, false);
        assertThat(picture.goal().left()).isEqualTo(520);
        assertThat(picture.arrows()).hasSize(3);
        assertThat(picture.arrows()).filteredOn(BlockerPicture.Arrow::onPath).hasSize(2);
    }

    @Test
    void aCircleIsDrawnAsWell() {
        assertThat(picture(fact("A", 1).after("GACC:B"), fact("B", 1).after("GACC:A"))
                        .boxes())
                .hasSize(2);
    }

    @Test
    void nothingLeavesTheGoalAlone() {
        assertThat(picture().boxes()).isEmpty();
        assertThat(picture().height()).isPositive();
    }
}
