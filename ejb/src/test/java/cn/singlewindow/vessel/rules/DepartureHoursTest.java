package cn.singlewindow.vessel.rules;

import static cn.singlewindow.vessel.VesselFixtures.NOW;
import static cn.singlewindow.vessel.VesselFixtures.law;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.DepartureKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The boundary minutes of VD-05 R1. */
@Application("VD-05")
class DepartureHoursTest {

    private static boolean allows(DepartureKind kind, Instant arrival, Instant departure) {
        return DepartureIsAppliedForInItsHours.judge(kind, arrival, departure, law())
                .isEmpty();
    }

    @Test
    void ordinaryDeparturesAreAppliedForWithinFourHours() {
        Instant arrival = NOW.minus(Duration.ofDays(2));
        assertThat(allows(DepartureKind.ORDINARY, arrival, NOW.plus(Duration.ofHours(4))))
                .isTrue();
        assertThat(allows(
                        DepartureKind.ORDINARY,
                        arrival,
                        NOW.plus(Duration.ofHours(4)).plusSeconds(1)))
                .isFalse();
    }

    @Test
    void staysBelowFourAndBelowTwentyFourHoursHaveTheirOwnWays() {
        assertThat(allows(DepartureKind.SHORT_STAY, NOW, NOW.plus(Duration.ofMinutes(239))))
                .isTrue();
        assertThat(allows(DepartureKind.SHORT_STAY, NOW, NOW.plus(Duration.ofHours(4))))
                .isFalse();
        assertThat(allows(DepartureKind.COMBINED, NOW, NOW.plus(Duration.ofMinutes(1439))))
                .isTrue();
        assertThat(allows(DepartureKind.REGULAR, NOW, NOW.plus(Duration.ofDays(1))))
                .isFalse();
    }
}
