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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what modules tell into the mailbox of every agency with a case about it. Numbers are given in the order of commits, one
 * transaction for each event, so that a reader who has number n has everything before it.
 */
@ApplicationScoped
public class Mailroom implements Subscriber {

    /** The topic on which the hub is told that an agency with an endpoint has mail. */
    static final String MAIL = "collaboration.exchange.mail";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OPENING = Set.of("submitted", "open");

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
        OutboxEvent event = delivery.event();
        ExchangedSubject subject =
                ExchangedSubject.of(event.subjectType()).orElseThrow(() -> new IllegalArgumentException(event.topic()));
        String word = event.topic().substring(subject.type().length() + 1);
        for (String agency : agencies(event)) {
            long sequence = next(agency);
            database.update(
                    "INSERT INTO collaboration_mail (agency, seq, subject_type, subject_key, event, version, happened_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    agency,
                    sequence,
                    subject.type(),
                    key(event.payload(), subject.key()),
                    OPENING.contains(word) ? "opened" : word,
                    event.sequence(),
                    delivery.appendedAt());
            push(event, agency, sequence);
        }
    }

    /** In one order everywhere, so that two events cannot wait for each other. */
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

    private long next(String agency) {
        database.update(
                "INSERT INTO collaboration_mailbox (agency, last_seq, acknowledged) VALUES (?, 1, 0)"
                        + " ON DUPLICATE KEY UPDATE last_seq = last_seq + 1",
                agency);
        return database.number("SELECT last_seq FROM collaboration_mailbox WHERE agency = ?", agency);
    }

    private void push(OutboxEvent event, String agency, long sequence) {
        if (endpoints.of(agency).isPresent()) {
            outbox.appendAll(List.of(new OutboxEvent(
                    MAIL, event.subjectType(), event.subjectId(), sequence, agency, Long.toString(sequence))));
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
