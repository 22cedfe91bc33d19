package cn.singlewindow.enterprise;

import cn.singlewindow.enterprise.model.Enterprise;
import cn.singlewindow.enterprise.model.Mandate;
import cn.singlewindow.enterprise.store.AgencyFanOut;
import cn.singlewindow.enterprise.store.Authorities;
import cn.singlewindow.enterprise.store.CompanyRegister;
import cn.singlewindow.enterprise.store.Confirmations;
import cn.singlewindow.enterprise.store.EnterpriseSearch;
import cn.singlewindow.enterprise.store.Enterprises;
import cn.singlewindow.enterprise.store.Grounds;
import cn.singlewindow.enterprise.store.MandateRecords;
import cn.singlewindow.enterprise.store.MandateSearch;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.idempotency.IdempotencyStore;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The module's two doors on a real database, without a container. */
final class EnterpriseBench {

    final TestClock clock = new TestClock(EnterpriseFixtures.NOW.toString());
    final TestTransactions transactions = new TestTransactions(TestServer.get());
    final Database database = transactions.database();
    final List<OutboxEvent> told = new ArrayList<>();
    final EnterpriseService service;
    final Mandates mandates;
    private final SessionFactory sessions = sessions();
    private static final ThreadLocal<Session> SESSION = new ThreadLocal<>();

    EnterpriseBench() {
        EntityManager entities = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(SESSION.get(), arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        IdSource ids = Wire.into(new IdSource(), clock);
        Object[] parts = {database, clock, ids, entities};
        Object[] beans = {
            wire(new Enterprises(), parts),
            wire(new EnterpriseSearch(), parts),
            wire(new AgencyFanOut(), parts),
            wire(new CompanyRegister(), parts),
            wire(new MandateRecords(), parts),
            wire(new MandateSearch(), parts),
            wire(new Grounds(), parts),
            wire(new Authorities(), parts),
            wire(new Confirmations(), parts),
            wire(new BusinessCalendar(), parts),
            wire(new Once(), wire(new IdempotencyStore(), parts)),
            wire(new Teller(), wire(new AuditTrail(), parts), new Ear())
        };
        service = wire(wire(new EnterpriseService(), parts), beans);
        mandates = wire(wire(new Mandates(), parts), beans);
    }

    /** Hears what is told. */
    private final class Ear extends Outbox {
        @Override
        public void appendAll(List<OutboxEvent> events) {
            told.addAll(events);
        }
    }

    /** One call of a door: a transaction and a persistence context of its own. */
    <T> T call(Callable<T> work) {
        return transactions.requiresNew(() -> {
            try (Session opened = sessions.openSession()) {
                SESSION.set(opened);
                T result = work.call();
                opened.flush();
                return result;
            } finally {
                SESSION.remove();
            }
        });
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private SessionFactory sessions() {
        Configuration configuration =
                new Configuration().addAnnotatedClass(Enterprise.class).addAnnotatedClass(Mandate.class);
        configuration.getProperties().put("hibernate.connection.datasource", source());
        configuration.setProperty("hibernate.dialect", "org.hibernate.dialect.MariaDBDialect");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.allow_update_outside_transaction", "true");
        configuration.setProperty("hibernate.order_inserts", "true");
        return configuration.buildSessionFactory();
    }

    /** Hibernate's view of the source whose connections join the thread's transaction. */
    private DataSource source() {
        DataSource shared = (DataSource) field(database, "source");
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? shared.getConnection()
                        : method.getName().equals("toString") ? "test" : method.invoke(this, arguments));
    }

    private static <T> T wire(T bean, Object... parts) {
        Wire.into(bean, parts);
        for (Field field : bean.getClass().getDeclaredFields()) {
            for (Object part : parts) {
                if (field.isAnnotationPresent(PersistenceContext.class) && part instanceof EntityManager) {
                    set(bean, field, part);
                }
            }
        }
        return bean;
    }

    private static void set(Object bean, Field field, Object part) {
        try {
            field.setAccessible(true);
            field.set(bean, part);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object field(Object bean, String name) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(bean);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
