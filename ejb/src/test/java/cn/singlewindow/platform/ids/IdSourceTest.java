package cn.singlewindow.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdSourceTest {

    private final TestClock clock = new TestClock("2026-05-01T00:00:00Z");

    @AfterEach
    void forgetNode() {
        System.clearProperty(IdSource.NODE_PROPERTY);
    }

    @Test
    void idsGrowEvenIfTheClockStepsBack() {
        IdSource ids = source("singlewindow-1");
        long first = ids.next();
        clock.advance(Duration.ofSeconds(-10));
        assertThat(ids.next()).isGreaterThan(first);
        clock.advance(Duration.ofSeconds(60));
        assertThat(ids.next()).isGreaterThan(first);
    }

    @Test
    void threadsNeverShareAnId() {
        IdSource ids = source("singlewindow-1");
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 50_000).parallel().forEach(i -> seen.add(ids.next()));
        assertThat(seen).hasSize(50_000);
    }

    @Test
    void nodesNeverShareAnId() {
        IdSource one = source("singlewindow-1");
        IdSource two = source("singlewindow-2");
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 10_000; i++) {
            seen.add(one.next());
            seen.add(two.next());
        }
        assertThat(seen).hasSize(20_000);
    }

    @Test
    void anInstantBoundsItsIds() {
        long id = source("singlewindow-1").next();
        assertThat(id)
                .isBetween(
                        IdSource.firstAt(clock.instant()),
                        IdSource.firstAt(clock.instant().plusMillis(1)) - 1);
        assertThat(IdSource.firstAt(Instant.EPOCH)).isZero();
    }

    private IdSource source(String node) {
        System.setProperty(IdSource.NODE_PROPERTY, node);
        IdSource ids = Wire.into(new IdSource(), clock);
        ids.readNode();
        return ids;
    }
}
