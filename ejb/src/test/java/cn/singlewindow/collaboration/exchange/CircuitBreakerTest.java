package cn.singlewindow.collaboration.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.outbox.RecipientUnavailable;
import cn.singlewindow.testing.TestClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private final TestClock clock = new TestClock("2026-05-01T00:00:00Z");
    private final CircuitBreaker breaker = new CircuitBreaker(clock);
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void leavesAnAgencyAloneAfterFiveFailuresAndTriesOnceAfterHalfAMinute() {
        for (int i = 0; i < 5; i++) {
            fail();
        }
        fail();
        assertThat(calls).hasValue(5);
        assertThat(breaker.isOpen()).isTrue();
        clock.advance(Duration.ofSeconds(31));
        fail();
        fail();
        assertThat(calls).hasValue(6);
        clock.advance(Duration.ofSeconds(31));
        breaker.call(calls::incrementAndGet);
        breaker.call(calls::incrementAndGet);
        assertThat(calls).hasValue(8);
    }

    @Test
    void aRefusalIsAnAnswer() {
        for (int i = 0; i < 9; i++) {
            assertThatThrownBy(() -> breaker.call(() -> {
                        throw new IllegalStateException("refused");
                    }))
                    .hasMessage("refused");
        }
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void neverHasMoreThanTwoCallsUnderWay() {
        breaker.call(() -> breaker.call(
                () -> assertThatThrownBy(() -> breaker.call(() -> {})).isInstanceOf(RecipientUnavailable.class)));
    }

    private void fail() {
        assertThatThrownBy(() -> breaker.call(() -> {
                    calls.incrementAndGet();
                    throw new RecipientUnavailable("away");
                }))
                .isInstanceOf(RecipientUnavailable.class);
    }
}
