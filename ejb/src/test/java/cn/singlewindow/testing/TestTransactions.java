package cn.singlewindow.testing;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.setup.LocalDatabase;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Transactions on a real database without a container: one connection per transaction, bound to the thread. */
public final class TestTransactions {

    private final LocalDatabase server;
    private final ThreadLocal<Deque<Transaction>> open = ThreadLocal.withInitial(ArrayDeque::new);

    public TestTransactions(LocalDatabase server) {
        this.server = server;
    }

    /** The database whose statements join the thread's transaction; outside one each commits by itself. */
    public Database database() {
        return new Database((DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection()));
    }

    /** Runs in a new transaction; rolls back and rethrows on any exception. */
    public <T> T requiresNew(Callable<T> work) {
        Transaction transaction = new Transaction(connect(false), new HashMap<>(), new ArrayList<>());
        open.get().push(transaction);
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            open.get().pop();
            transaction.end(done);
        }
    }

    /** The same for what returns nothing. */
    public void runNew(Runnable work) {
        requiresNew(() -> {
            work.run();
            return true;
        });
    }

    /** The registry of the thread's transaction. */
    public TransactionSynchronizationRegistry registry() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> answer(method.getName(), arguments));
    }

    private Object answer(String method, Object[] arguments) {
        Transaction current = open.get().peek();
        return switch (method) {
            case "getTransactionStatus" -> current == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
            case "getResource" -> current.resources().get(arguments[0]);
            case "putResource" -> current.resources().put(arguments[0], arguments[1]);
            case "registerInterposedSynchronization" -> register(current, (Synchronization) arguments[0]);
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private static Object register(Transaction current, Synchronization synchronization) {
        current.synchronizations().add(synchronization);
        return null;
    }

    private Connection connection() {
        Transaction current = open.get().peek();
        return current == null ? connect(true) : unclosable(current.connection());
    }

    private Connection connect(boolean autoCommit) {
        try {
            Connection connection = server.connect();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(autoCommit);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TestTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private record Transaction(
            Connection connection, Map<Object, Object> resources, List<Synchronization> synchronizations) {

        void end(boolean commit) {
            try (connection) {
                if (commit) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            int status = commit ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
            synchronizations.forEach(synchronization -> synchronization.afterCompletion(status));
        }
    }
}
