package cn.singlewindow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delivered events go after their time; what waits or is parked never does. */
class OutboxPurgeIT {

    private static final String INSERT =
            "INSERT INTO platform_outbox (id, topic, subject_type, subject_id, sequence, recipient, payload, state,"
                    + " attempts, failures, due_at, appended_at, delivered_at) VALUES (?, 't', 't', 1, 0, '', '{}', ?,"
                    + " 1, 0, ?, ?, IF(? = 'DELIVERED', ?, NULL))";

    private final Database database = new TestTransactions(TestServer.get()).database();
    private final TestClock clock = new TestClock("2026-05-01T00:00:00Z");
    private final OutboxPurge purge = Wire.into(new OutboxPurge(), database, clock, new SevenDays());

    private static final class SevenDays extends Settings {
        @Override
        public long numberToday(String name, long otherwise) {
            return name.equals("platform.outbox.keep.days") ? 7 : otherwise;
        }
    }

    @BeforeEach
    void empty() {
        database.update("DELETE FROM platform_outbox");
    }

    @Test
    void deletesWhatWasDeliveredLongAgoAndNothingElse() {
        event(1, "DELIVERED", 8);
        event(2, "DELIVERED", 6);
        event(3, "PARKED", 8);
        event(4, "RETRY", 8);
        assertThat(purge.purge()).isEqualTo(1);
        assertThat(database.list("SELECT id FROM platform_outbox ORDER BY id", row -> row.number("id")))
                .containsExactly(2L, 3L, 4L);
        assertThat(purge.purge()).isZero();
    }

    @Test
    void deletesMoreThanOneStatementTakes() {
        Instant at = clock.instant().minus(Duration.ofDays(9));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (long id = 1; id <= 4500; id++) {
            rows.add(new Object[] {id, "DELIVERED", at, at, "DELIVERED", at});
        }
        database.batch(INSERT, rows);
        assertThat(purge.purge()).isEqualTo(4500);
    }

    private void event(long id, String state, long days) {
        Instant at = clock.instant().minus(Duration.ofDays(days));
        database.update(INSERT, id, state, at, at, state, at);
    }
}
