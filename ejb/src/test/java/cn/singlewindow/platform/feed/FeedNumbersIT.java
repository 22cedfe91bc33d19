package cn.singlewindow.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.manifest.store.ReceiptFeed;
import cn.singlewindow.platform.sql.ClusterLock;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A feed's number is given after the commit, with the rights of the application. */
class FeedNumbersIT {

    private static final FedTable TABLE = new ReceiptFeed();
    private static final long FIRST = 7_000_001L;

    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final Database database = transactions.database();
    private final FeedNumbers numbers = Wire.into(new FeedNumbers(), database, Wire.into(new ClusterLock(), database));

    @Test
    void whatCommitsLateComesAfterWhatCouldBeReadBefore() {
        number();
        long seen = database.number("SELECT MAX(feed_no) FROM manifest_receipt");
        transactions.runNew(() -> {
            insert(FIRST);
            transactions.runNew(() -> insert(FIRST + 1));
            number();
            assertThat(after(seen)).containsExactly(FIRST + 1);
        });
        number();
        assertThat(after(seen)).containsExactly(FIRST + 1, FIRST);
        assertThat(after(seen + 1)).containsExactly(FIRST);
        assertThat(numbers.hasWork(TABLE)).isFalse();
    }

    @Test
    void oneNodeNumbersAtATime() {
        transactions.runNew(() -> insert(FIRST + 10));
        transactions.runNew(() -> {
            assertThat(Wire.into(new ClusterLock(), database).take(TABLE.lock()))
                    .isTrue();
            assertThat(transactions.requiresNew(() -> numbers.number(TABLE))).isZero();
        });
        assertThat(transactions.requiresNew(() -> numbers.number(TABLE))).isPositive();
    }

    private void number() {
        while (transactions.requiresNew(() -> numbers.hasWork(TABLE))) {
            assertThat(transactions.requiresNew(() -> numbers.number(TABLE))).isPositive();
        }
    }

    private List<Long> after(long number) {
        return database.list(
                "SELECT id FROM manifest_receipt WHERE feed_no > ? ORDER BY feed_no", row -> row.number("id"), number);
    }

    private void insert(long id) {
        database.update(
                "INSERT INTO manifest_receipt (id, filing_id, bill_id, filer_id, code, noticed_at, note)"
                        + " VALUES (?, 1, 1, 1, '01', '2026-11-24 00:00:00', '')",
                id);
    }
}
