package cn.singlewindow.platform.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private final AtomicLong table = new AtomicLong();
    private final AtomicInteger blocksTaken = new AtomicInteger();

    @Test
    void beginsAtOneAndCountsUp() {
        Sequence sequence = new Sequence("s", this::take, Runnable::run);
        assertThat(IntStream.range(0, 100).mapToLong(i -> sequence.next()))
                .startsWith(1L, 2L, 3L)
                .endsWith(99L, 100L);
    }

    @Test
    void neverGivesANumberTwiceOnTwoNodesWithManyThreads() {
        Sequence one = new Sequence("s", this::take, Runnable::run);
        Sequence two = new Sequence("s", this::take, Runnable::run);
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 40_000).parallel().forEach(i -> seen.add((i % 2 == 0 ? one : two).next()));
        assertThat(seen).hasSize(40_000);
    }

    @Test
    void takesFewBlocksWhenMuchIsAskedFor() {
        Sequence sequence = new Sequence("s", this::take, Runnable::run);
        IntStream.range(0, 100_000).forEach(i -> sequence.next());
        assertThat(blocksTaken.get()).isLessThan(40);
    }

    private NumberBlock take(String name, int count) {
        blocksTaken.incrementAndGet();
        return new NumberBlock(table.getAndAdd(count) + 1, count);
    }
}
