package cn.singlewindow.platform.outbox;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The relay's view of the table; every method is a short transaction of its own, but for those that say otherwise. A claim is
 * a lease: {@code due_at} moves ahead, so what a dead node had claimed comes due again by itself.
 *
 * <p>Order: a row may be claimed only if no earlier unfinished row of its subject and recipient exists. That is read from
 * one consistent snapshot, which cannot show a later row without the earlier one, and only then are the rows locked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {

    /** Longer than any delivery may take. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final String COLUMNS = "SELECT o.id, o.topic, o.subject_type, o.subject_id, o.sequence, o.recipient,"
            + " o.payload, o.attempts, o.failures, o.appended_at FROM platform_outbox o";
    /** Of one state, so that the index gives the rows in their order and the search ends with the last that is wanted. */
    private static final String NEXT_IN_LINE =
            "(SELECT o.id FROM platform_outbox o WHERE o.state = '%s' AND o.due_at <= ? AND o.topic %s (%s)"
                    + " AND NOT EXISTS (SELECT 1 FROM platform_outbox e WHERE"
                    + " e.subject_id = o.subject_id AND e.subject_type = o.subject_type AND e.recipient = o.recipient"
                    + " AND e.state IN ('NEW', 'RETRY') AND (e.sequence < o.sequence OR (e.sequence = o.sequence AND e.id < o.id)))"
                    + " ORDER BY o.due_at LIMIT ?)";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Claims events that are due and next in line.
     *
     * @param remote whether those of the remote topics are wanted, or all the others
     */
    public List<Claimed> claim(String node, boolean remote, Set<String> remoteTopics, int most) {
        Instant now = clock.instant();
        List<Long> candidates =
                candidates(List.of(OutboxState.RETRY, OutboxState.NEW), now, remote, remoteTopics, most);
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Claimed> claimed = lock(candidates, now);
        if (!claimed.isEmpty()) {
            lease(node, claimed, now);
        }
        return claimed;
    }

    /** Locks events that are due, next in line and never tried, for subscribers inside, until the caller's transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Delivery> lockFresh(Set<String> remoteTopics, int most) {
        Instant now = clock.instant();
        List<Long> candidates = candidates(List.of(OutboxState.NEW), now, false, remoteTopics, most);
        return candidates.isEmpty()
                ? List.of()
                : lock(candidates, now).stream()
                        .map(Claimed::delivery)
                        .filter(delivery -> delivery.attempt() == 1)
                        .toList();
    }

    /** Notes that every subscriber has these, in the caller's transaction if there is one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void delivered(List<Long> ids) {
        List<@Nullable Object> values = new ArrayList<>(List.of(clock.instant()));
        values.addAll(ids);
        database.update(
                "UPDATE platform_outbox SET state = 'DELIVERED', delivered_at = ?, claimed_by = NULL, last_error = NULL"
                        + " WHERE state <> 'DELIVERED' AND id IN (" + marks(ids.size()) + ")",
                values.toArray());
    }

    /** Notes that the recipient could not be reached: tried again later, for ever. @param within the longest time until then */
    public void unavailable(Claimed event, String reason, Duration within) {
        Duration planned = delay(event);
        put(event, reason, OutboxState.RETRY, event.failures(), planned.compareTo(within) < 0 ? planned : within);
    }

    /** Notes a failure: to be tried again later, or parked. */
    public void failed(Claimed event, String reason) {
        int failures = event.failures() + 1;
        boolean parked = failures >= RetryPlan.MOST_FAILURES;
        put(event, reason, parked ? OutboxState.PARKED : OutboxState.RETRY, failures, delay(event));
    }

    /** Parks what its recipient has refused. */
    public void refused(Claimed event, String reason) {
        put(event, reason, OutboxState.PARKED, event.failures() + 1, Duration.ZERO);
    }

    private static Duration delay(Claimed event) {
        return new RetryPlan(ThreadLocalRandom.current()).delay(event.delivery().attempt());
    }

    private void put(Claimed event, String reason, OutboxState state, int failures, Duration delay) {
        database.update(
                "UPDATE platform_outbox SET state = ?, failures = ?, due_at = ?, claimed_by = NULL, last_error = ?"
                        + " WHERE id = ? AND state IN ('NEW', 'RETRY')",
                state,
                failures,
                clock.instant().plus(delay),
                reason.length() <= 400 ? reason : reason.substring(0, 400),
                event.delivery().id());
    }

    /** Gives back what was claimed by a node that is starting anew, and by claims that were not begun. */
    public int release(String node) {
        return database.update(
                "UPDATE platform_outbox SET due_at = ?, claimed_by = NULL WHERE claimed_by = ? AND state IN ('NEW', 'RETRY')",
                clock.instant(),
                node);
    }

    private List<Long> candidates(
            List<OutboxState> states, Instant now, boolean remote, Set<String> remoteTopics, int most) {
        Set<String> topics = remoteTopics.isEmpty() ? Set.of("") : remoteTopics;
        List<String> parts = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (OutboxState state : states) {
            parts.add(NEXT_IN_LINE.formatted(state, remote ? "IN" : "NOT IN", marks(topics.size())));
            values.add(now);
            values.addAll(topics);
            values.add(most);
        }
        List<Long> found = database.list(String.join(" UNION ALL ", parts), row -> row.number("id"), values.toArray());
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Claimed> lock(List<Long> candidates, Instant now) {
        List<@Nullable Object> values = new ArrayList<>(candidates);
        values.add(now);
        return database.list(
                COLUMNS + " WHERE o.id IN (" + marks(candidates.size())
                        + ") AND o.state IN ('NEW', 'RETRY') AND o.due_at <= ?"
                        + " ORDER BY o.id FOR UPDATE SKIP LOCKED",
                OutboxQueue::read,
                values.toArray());
    }

    private void lease(String node, List<Claimed> claimed, Instant now) {
        List<@Nullable Object> values = new ArrayList<>(List.of(now.plus(LEASE), node));
        claimed.forEach(event -> values.add(event.delivery().id()));
        database.update(
                "UPDATE platform_outbox SET attempts = attempts + 1, due_at = ?, claimed_by = ? WHERE id IN ("
                        + marks(claimed.size()) + ")",
                values.toArray());
    }

    private static Claimed read(Row row) {
        OutboxEvent event = new OutboxEvent(
                row.text("topic"),
                row.text("subject_type"),
                row.number("subject_id"),
                row.number("sequence"),
                row.text("recipient"),
                row.text("payload"));
        Delivery delivery =
                new Delivery(row.number("id"), row.integer("attempts") + 1, row.instant("appended_at"), event);
        return new Claimed(delivery, row.integer("failures"));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
