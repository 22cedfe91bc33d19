package cn.singlewindow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    private final RetryPlan plan = new RetryPlan(new Random(7));

    @Test
    void delaysDoubleUpToFiveMinutesWithSpread() {
        for (int attempt = 1; attempt <= 200; attempt++) {
            long plain = Math.min(300_000, 1000L << Math.min(attempt - 1, 20));
            assertThat(plan.delay(attempt))
                    .isBetween(Duration.ofMillis(plain * 3 / 4 - 1), Duration.ofMillis(plain * 5 / 4 + 1));
        }
    }
}
