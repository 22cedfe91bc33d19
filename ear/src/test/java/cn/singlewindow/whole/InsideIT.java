package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.health.Housekeeping;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.testbed.WindowTest;
import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.infinispan.Cache;
import org.junit.jupiter.api.Test;

/** What the server gives to the application, seen from inside. */
class InsideIT extends WindowTest {
    @Resource(lookup = "java:jboss/datasources/SingleWindowDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/infinispan/cache/singlewindow/reference")
    private Cache<String, String> reference;

    @Inject
    private Database rows;

    @Inject
    private Housekeeping housekeeping;

    @Test
    void reachesTheDatabaseInUtcAndUnicode() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT @@session.time_zone, '报关单', @@transaction_isolation")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("+00:00");
            assertThat(rows.getString(2)).isEqualTo("报关单");
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void keepsWhatIsCached() {
        reference.put("key", "值");
        assertThat(reference.get("key")).isEqualTo("值");
    }

    @Test
    void remembersJobsInTheDatabase() {
        assertThat(BatchRuntime.getJobOperator().getJobNames()).isNotNull();
    }

    @Test
    void sweepsUpByOneTimerOfTheCluster() {
        rows.update(
                "INSERT INTO platform_outbox (id, topic, subject_type, subject_id, sequence, recipient, payload, state,"
                        + " attempts, failures, due_at, appended_at, delivered_at) VALUES (88, 't', 't', 1, 0, '', '{}',"
                        + " 'DELIVERED', 1, 0, '2026-01-01', '2026-01-01', '2026-01-01')");
        housekeeping.sweep();
        assertThat(rows.exists("SELECT 1 FROM platform_outbox WHERE id = 88")).isFalse();
        assertThat(rows.number("SELECT COUNT(*) FROM JBOSS_EJB_TIMER WHERE TIMED_OBJECT_ID LIKE '%Housekeeping'"))
                .isEqualTo(1);
    }
}
