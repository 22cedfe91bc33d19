package cn.singlewindow.platform.feed;

import cn.singlewindow.platform.sql.ClusterLock;
import cn.singlewindow.platform.sql.Database;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives rows that have none yet their number in the feed. It sees committed rows only, and one node numbers at a time, so that a row
 * never gets a lower number than one that could be read before it.
 */
@Stateless
public class FeedNumbers {

    /** Rows of one round. */
    static final int MOST = 200;

    @Inject
    Database database;

    @Inject
    ClusterLock locks;

    /** Whether rows wait for their number; a cheap look outside the lock. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean hasWork(FedTable table) {
        return database.exists("SELECT 1 FROM " + table.rows() + " WHERE feed_no IS NULL LIMIT 1");
    }

    /** Numbers up to {@value #MOST} rows. @return how many; 0 if none waits or another node is at it */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int number(FedTable table) {
        if (!locks.take(table.lock())) {
            return 0;
        }
        List<Long> waiting = database.list(
                "SELECT id FROM " + table.rows() + " WHERE feed_no IS NULL ORDER BY id LIMIT ?",
                row -> row.number("id"),
                MOST);
        if (!waiting.isEmpty()) {
            number(table, waiting, database.number("SELECT MAX(feed_no) FROM " + table.rows()));
        }
        return waiting.size();
    }

    private void number(FedTable table, List<Long> waiting, long last) {
        List<@Nullable Object> values = new ArrayList<>(waiting.size() * 3);
        long next = last;
        for (long id : waiting) {
            values.add(id);
            values.add(++next);
        }
        values.addAll(waiting);
        database.update(
                "UPDATE " + table.rows() + " SET feed_no = CASE id" + " WHEN ? THEN ?".repeat(waiting.size())
                        + " END WHERE id IN (" + String.join(",", Collections.nCopies(waiting.size(), "?")) + ")",
                values.toArray());
    }
}
