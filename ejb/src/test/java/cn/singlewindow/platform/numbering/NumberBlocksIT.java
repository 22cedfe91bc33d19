package cn.singlewindow.platform.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberBlocksIT {

    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final NumberBlocks blocks = Wire.into(new NumberBlocks(), transactions.database());

    @Test
    void blocksOfAllNodesTileTheNumbersFromOne() {
        String name = "test." + UUID.randomUUID();
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 60).parallel().forEach(i -> {
            NumberBlock block = transactions.requiresNew(() -> blocks.take(name, 7));
            for (int n = 0; n < block.count(); n++) {
                assertThat(seen.add(block.first() + n)).isTrue();
            }
        });
        assertThat(seen).hasSize(420).contains(1L, 420L);
    }
}
