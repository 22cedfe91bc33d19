package cn.singlewindow.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@Application("VD-05")
class BlockerGraphTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static Blocker fact(String agency, String fact, int minutes) {
        return Blocker.of(agency, fact, "AGENT", NOW, Duration.ofMinutes(minutes));
    }

    @Test
    void theChainThatTakesLongestDecides() {
        BlockerGraph graph = BlockerGraph.of(
                "SHA20260000001",
                NOW,
                List.of(
                        fact("MSA", "A", 30),
                        fact("GACC", "B", 60).after("MSA:A"),
                        fact("NIA", "C", 80),
                        fact("GACC", "D", 10).after("GACC:B", "NIA:C", "NIA:MENDED")));
        assertThat(graph.minutes()).isEqualTo(100);
        assertThat(graph.shortestPath()).containsExactly("MSA:A", "GACC:B", "GACC:D");
        assertThat(graph.clear()).isFalse();
    }

    @Test
    void nothingStandsInTheWayOfNothing() {
        BlockerGraph graph = BlockerGraph.of("SHA20260000001", NOW, List.of());
        assertThat(graph.clear()).isTrue();
        assertThat(graph.minutes()).isZero();
    }

    @Test
    void factsThatWaitForEachOtherDoNotHangIt() {
        BlockerGraph graph = BlockerGraph.of(
                "SHA20260000001",
                NOW,
                List.of(fact("MSA", "A", 5).after("MSA:B"), fact("MSA", "B", 7).after("MSA:A")));
        assertThat(graph.minutes()).isEqualTo(12);
    }
}
