package cn.singlewindow.web.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.VisitRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BerthChartTest {

    private static final Instant FROM = Instant.parse("2026-11-23T16:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(3));
    private static final Instant NOW = FROM.plus(Duration.ofHours(30));

    private static VisitRow call(String berth, int eta, @Nullable Integer ata, @Nullable Integer etd) {
        return new VisitRow(
                "SHA20260000001",
                "9811000",
                "EVER GIVEN",
                "PAN",
                "CONTAINER",
                "CNYSA",
                "1E",
                "",
                "SGSIN",
                "",
                FROM.plus(Duration.ofHours(eta)),
                at(etd),
                at(ata),
                null,
                berth,
                20,
                0,
                false,
                CallState.IN_PORT,
                false,
                0,
                Map.of(),
                null,
                NOW,
                1);
    }

    private static @Nullable Instant at(@Nullable Integer hours) {
        return hours == null ? null : FROM.plus(Duration.ofHours(hours));
    }

    private static BerthChart chart(VisitRow... calls) {
        return BerthChart.of(List.of(calls), List.of(), FROM, UNTIL, NOW);
    }

    @Test
    void shipsAtOneBerthAtOneTimeStandBelowEachOther() {
        BerthChart chart =
                chart(call("A", 0, 0, 40), call("A", 10, null, 30), call("A", 40, null, 60), call("B", 0, 0, 9));
        assertThat(chart.lanes()).extracting(BerthChart.Lane::height).containsExactly(60, 30);
        assertThat(chart.bars()).extracting(BerthChart.Bar::top).containsExactly(30, 60, 30, 90);
    }

    @Test
    void aShipThatWasToBeGoneLiesThereStill() {
        assertThat(chart(call("A", 0, 0, 20)).bars().get(0).until()).isEqualTo(NOW);
    }

    @Test
    void whatLiesOutsideTheDaysIsLeftOut() {
        assertThat(chart(call("A", 100, null, 120)).bars()).isEmpty();
    }
}
