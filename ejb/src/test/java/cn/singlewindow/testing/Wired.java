package cn.singlewindow.testing;

import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.sql.Database;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A module put together without a container: injected fields are filled by type, and a transaction is a connection
 * bound to the thread, which commits when the outermost work returns.
 */
public final class Wired {

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private static final AtomicInteger NODES = new AtomicInteger(100);
    private static final ThreadLocal<Connection> BOUND = new ThreadLocal<>();
    private final DataSource pool;

    /** Beans on a database at a time. */
    public Wired(DataSource pool, Clock clock) {
        this.pool = pool;
        beans.put(Clock.class, clock);
        beans.put(Database.class, new Database(proxy(DataSource.class, this::source)));
        beans.put(ReferenceData.class, ReferenceData.of(ReferenceSnapshot.fromClasspath()));
        beans.put(Transactions.class, new BoundTransactions());
        takeIdsOfOwnNode();
    }

    /** Clocks of tests stand still, and all tests share a database: only the node tells their ids apart. */
    private void takeIdsOfOwnNode() {
        synchronized (NODES) {
            System.setProperty(IdSource.NODE_PROPERTY, "test-" + NODES.incrementAndGet());
            begun(IdSource.class);
            System.clearProperty(IdSource.NODE_PROPERTY);
        }
    }

    private final class BoundTransactions extends Transactions {
        @Override
        public <T> T run(Supplier<T> work) {
            return inTransaction(work);
        }
    }

    /** Runs in the transaction at hand, or in a new one. */
    public <T> T inTransaction(Supplier<T> work) {
        if (BOUND.get() != null) {
            return work.get();
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            BOUND.set(connection);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException refused) {
                connection.rollback();
                throw refused;
            } finally {
                BOUND.remove();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The bean of a type, with all that it needs. */
    public <T> T bean(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = make(type);
        }
        return type.cast(known);
    }

    /** The bean of a type, begun as the container would begin it. */
    public <T> T begun(Class<T> type) {
        T bean = bean(type);
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                begin(bean, method);
            }
        }
        return bean;
    }

    private static void begin(Object bean, Method method) {
        try {
            method.setAccessible(true);
            method.invoke(bean);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Object make(Class<?> type) {
        if (type.isInterface()) {
            Object stub = type == TransactionSynchronizationRegistry.class
                    ? proxy(
                            TransactionSynchronizationRegistry.class,
                            (self, method, arguments) -> active(method.getName()))
                    : proxy(type, (self, method, arguments) -> runNow(method.getName(), arguments));
            beans.put(type, stub);
            return stub;
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Class<?> part = type; part != Object.class && part != null; part = part.getSuperclass()) {
                fill(bean, part);
            }
            return bean;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(type.getName(), failure);
        }
    }

    private void fill(Object bean, Class<?> part) throws IllegalAccessException {
        for (Field field : part.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
                field.setAccessible(true);
                field.set(bean, bean(field.getType()));
            }
        }
    }

    private static Object active(String method) {
        return switch (method) {
            case "getTransactionStatus" -> Status.STATUS_ACTIVE;
            case "getTransactionKey" -> Thread.currentThread();
            default -> null;
        };
    }

    private static Object runNow(String method, Object[] arguments) {
        if ("execute".equals(method)) {
            Executor here = Runnable::run;
            here.execute((Runnable) arguments[0]);
        }
        if ("stream".equals(method)) {
            return Stream.empty();
        }
        return "iterator".equals(method) ? Collections.emptyIterator() : null;
    }

    private Object source(Object self, Method method, Object[] arguments) throws SQLException {
        if (!"getConnection".equals(method.getName())) {
            throw new UnsupportedOperationException(method.getName());
        }
        Connection connection = BOUND.get();
        return connection == null ? pool.getConnection() : proxy(Connection.class, staysOpen(connection));
    }

    private static InvocationHandler staysOpen(Connection connection) {
        return (self, method, arguments) -> {
            if ("close".equals(method.getName())) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (java.lang.reflect.InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Wired.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
