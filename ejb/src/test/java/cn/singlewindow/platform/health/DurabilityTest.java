package cn.singlewindow.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** PROMISES R3: which settings of the database may lose acknowledged work. */
class DurabilityTest {

    @Test
    void acceptsAServerThatFlushesAtEveryCommit() {
        assertThat(new Durability(1, false, 0).problem()).isEmpty();
        assertThat(new Durability(1, true, 1).problem()).isEmpty();
    }

    @Test
    void refusesAServerThatFlushesLater() {
        assertThat(new Durability(0, false, 0).problem())
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("innodb_flush_log_at_trx_commit is 0"));
        assertThat(new Durability(2, true, 1).problem()).isPresent();
    }

    @Test
    void refusesABinaryLogThatIsNotSynchronised() {
        assertThat(new Durability(1, true, 0).problem())
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("sync_binlog is 0"));
        assertThat(new Durability(1, true, 1000).problem()).isPresent();
    }
}
