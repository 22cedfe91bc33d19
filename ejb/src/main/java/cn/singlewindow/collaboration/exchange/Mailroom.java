package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.platform.outbox.Subscriber;
import cn.singlewindow.platform.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what modules tell into the mailbox of every agency with a case about it. Numbers are given in the order of commits:
 * whoever takes one holds the mailbox until it commits, so that a reader who has number n has everything before it.
 */
@ApplicationScoped
public class Mailroom implements Subscriber {

    /** The topic on which the hub is told that an agency with an endpoint has mail. */
    static final String MAIL = "collaboration.exchange.mail";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OPENING = Set.of("submitted", "open", "filed");

    @Inject
    Database database;

    @Inject
    Endpoints endpoints;

    @Inject
    Outbox outbox;

    @Override
    public String name() {
        return "exchange.mailroom";
    }

    @Override
    public Set<String> topics() {
        return ExchangedSubject.topics();
    }

    @Override
    public void receive(Delivery delivery) {
        receiveAll(List.of(delivery));
    }

    @Override
    public void receiveAll(List<Delivery> deliveries) {
        List<Letter> letters = deliveries.stream().flatMap(this::letters).toList();
        if (letters.isEmpty()) {
            return;
        }
        Map<String, Long> next = numbers(letters);
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<OutboxEvent> mail = new ArrayList<>();
        for (Letter letter : letters) {
            long sequence = next.merge(letter.agency(), 1L, Long::sum);
            rows.add(letter.row(sequence));
            if (endpoints.of(letter.agency()).isPresent()) {
                mail.add(letter.mail(sequence));
            }
        }
        database.batch(
                "INSERT INTO collaboration_mail (agency, seq, subject_type, subject_key, event, version, happened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
        if (!mail.isEmpty()) {
            outbox.appendAll(mail);
        }
    }

    private Stream<Letter> letters(Delivery delivery) {
        OutboxEvent event = delivery.event();
        ExchangedSubject subject =
                ExchangedSubject.of(event.subjectType()).orElseThrow(() -> new IllegalArgumentException(event.topic()));
        String key = key(event.payload(), subject.key());
        return agencies(event).stream().map(agency -> new Letter(agency, delivery, subject, key));
    }

    private Set<String> agencies(OutboxEvent event) {
        if (!event.recipient().isEmpty()) {
            return Set.of(event.recipient());
        }
        return new TreeSet<>(database.list(
                "SELECT agency FROM collaboration_case WHERE subject_id = ? AND subject_type = ?",
                row -> row.text("agency"),
                event.subjectId(),
                event.subjectType()));
    }

    /** Takes the numbers that are needed, mailboxes in one order everywhere. @return the last number before them */
    private Map<String, Long> numbers(List<Letter> letters) {
        Map<String, Long> wanted = new TreeMap<>();
        letters.forEach(letter -> wanted.merge(letter.agency(), 1L, Long::sum));
        List<@Nullable Object> values = new ArrayList<>();
        wanted.forEach((agency, count) -> values.addAll(List.of(agency, count)));
        database.update(
                "INSERT INTO collaboration_mailbox (agency, last_seq, acknowledged) VALUES "
                        + String.join(", ", Collections.nCopies(wanted.size(), "(?, ?, 0)"))
                        + " ON DUPLICATE KEY UPDATE last_seq = last_seq + VALUES(last_seq)",
                values.toArray());
        Map<String, Long> next = new HashMap<>();
        database.list(
                        "SELECT agency, last_seq FROM collaboration_mailbox WHERE agency IN ("
                                + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")",
                        row -> Map.entry(row.text("agency"), row.number("last_seq")),
                        wanted.keySet().toArray())
                .forEach(box -> next.put(box.getKey(), box.getValue() - wanted.getOrDefault(box.getKey(), 0L)));
        return next;
    }

    /** One event for one agency. */
    private record Letter(String agency, Delivery delivery, ExchangedSubject subject, String key) {

        @Nullable
        Object[] row(long sequence) {
            OutboxEvent event = delivery.event();
            String word = event.topic().substring(subject.type().length() + 1);
            return new @Nullable Object[] {
                agency,
                sequence,
                subject.type(),
                key,
                OPENING.contains(word) ? "opened" : word,
                event.sequence(),
                delivery.appendedAt()
            };
        }

        OutboxEvent mail(long sequence) {
            OutboxEvent event = delivery.event();
            return new OutboxEvent(
                    MAIL, event.subjectType(), event.subjectId(), sequence, agency, Long.toString(sequence));
        }
    }

    private static String key(String payload, String member) {
        try {
            return JSON.readTree(payload).path(member).asText();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not JSON", broken);
        }
    }
}
