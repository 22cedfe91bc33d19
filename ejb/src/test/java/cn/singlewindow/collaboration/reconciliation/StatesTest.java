package cn.singlewindow.collaboration.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole matrices of both state tables. */
class StatesTest {

    private static final Map<DiscrepancyState, Set<DiscrepancyState>> DISCREPANCY = Map.of(
            DiscrepancyState.OPEN,
            EnumSet.of(
                    DiscrepancyState.ASSIGNED,
                    DiscrepancyState.EXPLAINED,
                    DiscrepancyState.CORRECTED,
                    DiscrepancyState.VERIFIED),
            DiscrepancyState.ASSIGNED,
            EnumSet.complementOf(EnumSet.of(DiscrepancyState.CLOSED)),
            DiscrepancyState.EXPLAINED,
            EnumSet.of(
                    DiscrepancyState.ASSIGNED,
                    DiscrepancyState.EXPLAINED,
                    DiscrepancyState.CORRECTED,
                    DiscrepancyState.VERIFIED),
            DiscrepancyState.CORRECTED,
            EnumSet.of(DiscrepancyState.OPEN, DiscrepancyState.VERIFIED),
            DiscrepancyState.VERIFIED,
            EnumSet.of(DiscrepancyState.OPEN, DiscrepancyState.CLOSED),
            DiscrepancyState.CLOSED,
            EnumSet.of(DiscrepancyState.OPEN));

    private static final Map<RunState, Set<RunState>> RUN = Map.of(
            RunState.READY, EnumSet.of(RunState.RUNNING),
            RunState.RUNNING, EnumSet.of(RunState.BALANCED, RunState.EXCEPTIONS),
            RunState.BALANCED, EnumSet.of(RunState.SIGNED_OFF),
            RunState.EXCEPTIONS, EnumSet.of(RunState.SIGNED_OFF));

    @Test
    void nobodyClosesWhatWasNotVerified() {
        for (DiscrepancyState from : DiscrepancyState.values()) {
            for (DiscrepancyState to : DiscrepancyState.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(DISCREPANCY.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void aRunGoesOneWay() {
        for (RunState from : RunState.values()) {
            for (RunState to : RunState.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(RUN.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }
}
