package cn.singlewindow.platform.outbox;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells others of a change: the event is a row in the same transaction as the change, so there is never one without the
 * other. Delivery begins as soon as the transaction has committed.
 */
@ApplicationScoped
public class Outbox {

    private static final String BELL = Bell.class.getName();
    private static final String COLUMNS = "INSERT INTO platform_outbox (id, topic, subject_type, subject_id, sequence,"
            + " recipient, payload, state, attempts, failures, due_at, appended_at) VALUES ";
    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, 'NEW', 0, 0, ?, ?)";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    WakeUp wakeUp;

    @Inject
    Subscribers subscribers;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Appends one event. @throws IllegalStateException outside a transaction */
    public void append(OutboxEvent event) {
        appendAll(List.of(event));
    }

    /**
     * Appends events in one statement; they are delivered in this order where they share subject and recipient.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void appendAll(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is appended in the transaction of the change it tells of");
        }
        insert(events);
        Bell bell = bellOfTransaction();
        events.forEach(event -> bell.note(subscribers.remoteTopics().contains(event.topic())));
    }

    void insert(List<OutboxEvent> events) {
        Instant now = clock.instant();
        List<@Nullable Object> values = new ArrayList<>(events.size() * 9);
        for (OutboxEvent event : events) {
            values.add(ids.next());
            values.add(event.topic());
            values.add(event.subjectType());
            values.add(event.subjectId());
            values.add(event.sequence());
            values.add(event.recipient());
            values.add(event.payload());
            values.add(now);
            values.add(now);
        }
        String rows = (VALUES + ", ").repeat(events.size() - 1) + VALUES;
        database.update(COLUMNS + rows, values.toArray());
    }

    private Bell bellOfTransaction() {
        if (transaction.getResource(BELL) instanceof Bell bell) {
            return bell;
        }
        Bell bell = new Bell(wakeUp);
        transaction.putResource(BELL, bell);
        transaction.registerInterposedSynchronization(bell);
        return bell;
    }
}
