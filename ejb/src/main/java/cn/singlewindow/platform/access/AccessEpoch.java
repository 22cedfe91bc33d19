package cn.singlewindow.platform.access;

import cn.singlewindow.platform.sql.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.TimeUnit;

/**
 * A number that moves with every change of access. What is cached of access is good only for the number under which it was
 * read. Looked at on demand, at most every 0.4 s, and at once after a change on this node.
 */
@ApplicationScoped
public class AccessEpoch {

    private static final long KEPT_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    @Inject
    Database database;

    @Resource
    TransactionSynchronizationRegistry transaction;

    private volatile boolean isStale = true;
    private volatile long readAt;
    private volatile long epoch;

    /** The number now. */
    long current() {
        if (isStale || System.nanoTime() - readAt > KEPT_NANOS) {
            refresh();
        }
        return epoch;
    }

    /** Notes a change, in the transaction that makes it. */
    void changed() {
        database.update("UPDATE access_epoch SET epoch = epoch + 1 WHERE id = 1");
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the number moves with the commit
            }

            @Override
            public void afterCompletion(int status) {
                isStale = true;
            }
        });
    }

    private synchronized void refresh() {
        long now = System.nanoTime();
        if (isStale || now - readAt > KEPT_NANOS) {
            isStale = false;
            epoch = database.number("SELECT epoch FROM access_epoch WHERE id = 1");
            readAt = now;
        }
    }
}
