package cn.singlewindow.platform.outbox;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What operators see of the outbox and do to it. Everything needs {@link Permission#EXCHANGE_OPERATE}. */
@Stateless
public class OutboxDesk {

    private static final int MOST_ROWS = 200;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    @Inject
    WakeUp wakeUp;

    /** How many events stand in each state; DELIVERED counts those of the last day. */
    public Map<OutboxState, Long> counts(Scope scope) {
        scope.require(Permission.EXCHANGE_OPERATE);
        Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
        for (OutboxState state : OutboxState.values()) {
            counts.put(state, 0L);
        }
        database.list(
                        "SELECT state, COUNT(*) AS n FROM platform_outbox WHERE state <> 'DELIVERED' OR appended_at > ?"
                                + " GROUP BY state",
                        row -> Map.entry(OutboxState.valueOf(row.text("state")), row.number("n")),
                        clock.instant().minus(Duration.ofDays(1)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** How long the oldest undelivered, unparked event has waited; absent if there is none. */
    public Optional<Duration> oldestAge(Scope scope) {
        scope.require(Permission.EXCHANGE_OPERATE);
        return database.first(
                        "SELECT MIN(appended_at) AS oldest FROM platform_outbox WHERE state IN ('NEW', 'RETRY')",
                        row -> row.optionalInstant("oldest"))
                .flatMap(oldest -> oldest)
                .map(oldest -> Duration.between(oldest, clock.instant()));
    }

    /**
     * Events in one state, newest first.
     *
     * @param after the {@code nextKey} of the page before; empty for the first
     * @param limit at most 200
     */
    public Page<OutboxRow> list(Scope scope, OutboxState state, String after, int limit) {
        scope.require(Permission.EXCHANGE_OPERATE);
        int wanted = Math.max(1, Math.min(limit, MOST_ROWS));
        List<@Nullable Object> values = new ArrayList<>(List.of(state));
        if (!after.isEmpty()) {
            values.add(Long.parseLong(after));
        }
        values.add(wanted + 1);
        String before = after.isEmpty() ? "" : " AND id < ?";
        return Page.of(
                database.list(
                        OutboxRow.SELECT + " WHERE state = ?" + before + " ORDER BY id DESC LIMIT ?",
                        OutboxRow::read,
                        values.toArray()),
                wanted,
                row -> Long.toString(row.id()));
    }

    /** One event with its payload. @throws Rejected NOT_FOUND */
    public String payload(Scope scope, long id) {
        scope.require(Permission.EXCHANGE_OPERATE);
        return database.first("SELECT payload FROM platform_outbox WHERE id = ?", row -> row.text("payload"), id)
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    /** Delivers a parked or waiting event at once, with its failures forgotten. @throws Rejected NOT_FOUND if there is none */
    public void replay(Scope scope, long id) {
        change(scope, id, "outbox.replay", "state = 'RETRY', failures = 0, due_at = ?", "state IN ('PARKED', 'RETRY')");
        wakeUp.ring(true);
        wakeUp.ring(false);
    }

    /** Takes an event out of the queue; later ones of its subject go on. @throws Rejected NOT_FOUND if there is none waiting */
    public void park(Scope scope, long id) {
        change(scope, id, "outbox.park", "state = 'PARKED', due_at = ?", "state IN ('NEW', 'RETRY')");
    }

    /** What waits and is parked on a topic for each recipient that has some, by recipient. */
    public Map<String, RecipientQueue> queues(Scope scope, String topic) {
        scope.require(Permission.EXCHANGE_OPERATE);
        return database
                .list(
                        "SELECT recipient, SUM(state <> 'PARKED') AS waiting, SUM(state = 'PARKED') AS parked,"
                                + " MIN(CASE WHEN state <> 'PARKED' THEN appended_at END) AS oldest FROM platform_outbox"
                                + " WHERE state IN ('NEW', 'RETRY', 'PARKED') AND topic = ? GROUP BY recipient",
                        row -> new RecipientQueue(
                                row.text("recipient"),
                                row.decimal("waiting").longValue(),
                                row.decimal("parked").longValue(),
                                row.optionalInstant("oldest").orElse(null)),
                        topic)
                .stream()
                .collect(Collectors.toMap(RecipientQueue::recipient, Function.identity()));
    }

    /** Puts every parked event back. @return how many */
    public int releaseAll(Scope scope) {
        return putBack(scope, "all", "");
    }

    /** Puts what is parked on a topic for a recipient back. @return how many */
    public int release(Scope scope, String topic, String recipient) {
        return putBack(scope, topic + " " + recipient, " AND topic = ? AND recipient = ?", topic, recipient);
    }

    /** Delivers what waits on a topic for a recipient now: the trouble is over. */
    public void hasten(Scope scope, String topic, String recipient) {
        scope.require(Permission.EXCHANGE_OPERATE);
        database.update(
                "UPDATE platform_outbox SET due_at = ?, attempts = 0 WHERE state = 'RETRY' AND claimed_by IS NULL"
                        + " AND topic = ? AND recipient = ?",
                clock.instant(),
                topic,
                recipient);
        wakeUp.ring(true);
    }

    private int putBack(Scope scope, String what, String condition, Object... values) {
        scope.require(Permission.EXCHANGE_OPERATE);
        List<@Nullable Object> all = new ArrayList<>(List.of(clock.instant()));
        all.addAll(Arrays.asList(values));
        int released = database.update(
                "UPDATE platform_outbox SET state = 'RETRY', failures = 0, due_at = ? WHERE state = 'PARKED'"
                        + condition,
                all.toArray());
        audit.record(
                AuditEvent.done("outbox.release", scope, "outbox", what).with("released", Integer.toString(released)));
        wakeUp.ring(true);
        wakeUp.ring(false);
        return released;
    }

    private void change(Scope scope, long id, String what, String assignment, String condition) {
        scope.require(Permission.EXCHANGE_OPERATE);
        String sql = "UPDATE platform_outbox SET " + assignment + " WHERE id = ? AND " + condition;
        if (database.update(sql, clock.instant(), id) == 0) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        audit.record(AuditEvent.done(what, scope, "outbox", Long.toString(id)));
    }

    /**
     * An event as operators see it in a list.
     *
     * @param lastError class and message of the last failure; empty if none
     */
    public record OutboxRow(
            long id,
            String topic,
            String subjectType,
            long subjectId,
            String recipient,
            OutboxState state,
            int attempts,
            int failures,
            Instant appendedAt,
            Instant dueAt,
            String lastError) {

        private static final String SELECT = "SELECT id, topic, subject_type, subject_id, recipient, state, attempts,"
                + " failures, appended_at, due_at, last_error FROM platform_outbox";

        private static OutboxRow read(Row row) {
            return new OutboxRow(
                    row.number("id"),
                    row.text("topic"),
                    row.text("subject_type"),
                    row.number("subject_id"),
                    row.text("recipient"),
                    OutboxState.valueOf(row.text("state")),
                    row.integer("attempts"),
                    row.integer("failures"),
                    row.instant("appended_at"),
                    row.instant("due_at"),
                    row.optionalText("last_error").orElse(""));
        }
    }
}
