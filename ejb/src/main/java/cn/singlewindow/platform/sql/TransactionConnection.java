package cn.singlewindow.platform.sql;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The one connection that a transaction uses for all its statements; taken with the first, given back when it ends. */
final class TransactionConnection implements Synchronization {

    private static final String KEY = TransactionConnection.class.getName();

    private final DataSource source;
    private @Nullable Connection connection;

    private TransactionConnection(DataSource source) {
        this.source = source;
    }

    /** That of the running transaction; absent outside one. */
    static Optional<TransactionConnection> of(TransactionSynchronizationRegistry registry, DataSource source) {
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return Optional.empty();
        }
        if (registry.getResource(KEY) instanceof TransactionConnection known) {
            return Optional.of(known);
        }
        TransactionConnection fresh = new TransactionConnection(source);
        registry.putResource(KEY, fresh);
        registry.registerInterposedSynchronization(fresh);
        return Optional.of(fresh);
    }

    synchronized Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = source.getConnection();
            connection = open;
        }
        return open;
    }

    @Override
    public void beforeCompletion() {
        giveBack();
    }

    /** A rollback skips {@link #beforeCompletion}; and whoever completes before may have used the database after it. */
    @Override
    public void afterCompletion(int status) {
        giveBack();
    }

    private synchronized void giveBack() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException failure) {
                throw DatabaseFailure.of(failure);
            }
        }
    }
}
