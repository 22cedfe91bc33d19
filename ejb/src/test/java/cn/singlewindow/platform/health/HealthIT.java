package cn.singlewindow.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a probe and an operator are told, on a real database. */
class HealthIT {

    private static final Scope OPERATOR = Scope.system("test");

    private final Database database = new TestTransactions(TestServer.get()).database();
    private final TestClock clock = new TestClock("2026-05-01T00:00:00Z");
    private final HealthDesk desk = Wire.into(new HealthDesk(), database, clock, new Unset());

    /** Nothing is set. */
    private static final class Unset extends Settings {
        @Override
        public long numberToday(String name, long otherwise) {
            return otherwise;
        }
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = TestServer.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM platform_outbox");
            statement.execute("DELETE FROM platform_audit");
        }
    }

    @Test
    void theTestDatabaseIsDurable() {
        assertThat(Durability.of(database).problem()).isEmpty();
    }

    @Test
    void isReadyWhileTheDatabaseAnswersAndDownWhenItDoesNot() {
        assertThat(probe(database).problem()).isEmpty();
        MysqlDataSource nowhere = new MysqlDataSource();
        nowhere.setUrl("jdbc:mysql://127.0.0.1:1/nowhere?connectTimeout=1000");
        assertThat(probe(new Database(nowhere)).problem()).hasValue(Probe.SILENT);
    }

    @Test
    void isDownWhenTheLookHangsAndNobodyStartsASecondOne() {
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService executor = Executors.newCachedThreadPool();
        Probe probe = new Probe(() -> hang(looks, end), executor, clock);
        assertThat(probe.problem()).hasValue(Probe.SILENT);
        clock.advance(Duration.ofSeconds(2));
        assertThat(probe.problem()).hasValue(Probe.SILENT);
        assertThat(looks).hasValue(1);
        end.countDown();
        executor.shutdown();
    }

    private static Optional<String> hang(AtomicInteger looks, CountDownLatch end) {
        looks.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    @Test
    void nothingWaitsInAnEmptySystem() {
        assertThat(desk.condition(OPERATOR)).isEqualTo(new Condition(false, 0, 0, 0, 0, 0));
    }

    @Test
    void isDegradedWhenTheOldestIsTooOldOrOneIsParked() {
        event(1, "NEW");
        audit(1);
        clock.advance(Duration.ofSeconds(20));
        assertThat(desk.condition(OPERATOR)).isEqualTo(new Condition(false, 1, 20, 0, 1, 20));
        clock.advance(Duration.ofSeconds(41));
        assertThat(desk.condition(OPERATOR)).isEqualTo(new Condition(true, 1, 61, 0, 1, 61));
    }

    @Test
    void isDegradedWhenAnEventIsParked() {
        event(1, "PARKED");
        assertThat(desk.condition(OPERATOR)).isEqualTo(new Condition(true, 0, 0, 1, 0, 0));
    }

    @Test
    void isTheOperatorsBusiness() {
        Scope nobody = new Scope("x", Scope.Means.USER, OPERATOR.party(), Set.of());
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> desk.condition(nobody));
    }

    private Probe probe(Database asked) {
        return new Probe(() -> Durability.of(asked).problem(), Runnable::run, clock);
    }

    private void event(long id, String state) {
        database.update(
                "INSERT INTO platform_outbox (id, topic, subject_type, subject_id, sequence, recipient, payload, state,"
                        + " attempts, failures, due_at, appended_at) VALUES (?, 't', 't', 1, 0, '', '{}', ?, 0, 0, ?, ?)",
                id,
                state,
                clock.instant(),
                clock.instant());
    }

    private void audit(long id) {
        database.update(
                "INSERT INTO platform_audit (id, recorded_at, what, who, subject_type, subject_id, outcome, details, hash)"
                        + " VALUES (?, ?, 't', 't', 't', 't', 'DONE', '{}', UNHEX(SHA2('t', 256)))",
                id,
                clock.instant());
    }
}
