package cn.singlewindow.platform.outbox;

import java.util.Objects;

/**
 * What is told to others once the change is committed.
 *
 * @param topic dotted name that subscribers match exactly, such as {@code goods.declaration.submitted}; up to 80 characters
 * @param subjectType what it is about, such as {@code goods.declaration}; up to 40 characters
 * @param subjectId the id of what it is about
 * @param sequence the version of the subject that the event tells of; orders the events of one subject written by different
 *     nodes, 0 where the order of writing is enough
 * @param recipient whom it is for, such as {@code GACC}; empty if for everybody inside. Order is kept per subject and recipient
 * @param payload JSON
 */
public record OutboxEvent(
        String topic, String subjectType, long subjectId, long sequence, String recipient, String payload) {

    public OutboxEvent {
        bounded(topic, 80);
        bounded(subjectType, 40);
        bounded(recipient, 80);
        Objects.requireNonNull(payload);
        if (topic.isBlank() || subjectType.isBlank()) {
            throw new IllegalArgumentException("an event needs a topic and a subject");
        }
    }

    /** An event for everybody inside, ordered as written. */
    public static OutboxEvent of(String topic, String subjectType, long subjectId, String payload) {
        return new OutboxEvent(topic, subjectType, subjectId, 0, "", payload);
    }

    /** The same event for one recipient. */
    public OutboxEvent to(String someone) {
        return new OutboxEvent(topic, subjectType, subjectId, sequence, someone, payload);
    }

    /** The same event, telling of that version of its subject. */
    public OutboxEvent atVersion(long version) {
        return new OutboxEvent(topic, subjectType, subjectId, version, recipient, payload);
    }

    private static void bounded(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("longer than " + longest + ": " + text);
        }
    }
}
