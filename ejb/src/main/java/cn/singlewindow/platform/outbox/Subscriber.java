package cn.singlewindow.platform.outbox;

import java.util.List;
import java.util.Set;

/**
 * A CDI bean that is told of events after commit. It is called at least once; its effects in the database happen once,
 * because the call runs in one transaction with the note that it was delivered, or with its inbox row. An exception rolls that back and the event comes
 * again, later each time; after {@link RetryPlan#MOST_FAILURES} failures it is parked for an operator. A parked
 * event holds back nobody: neither other subjects nor the later events of its own. A call must return within one minute.
 */
public interface Subscriber {

    /** Its stable name, which the inbox remembers; up to 80 characters. */
    String name();

    /** The topics it wants, exactly. Asked for once. */
    Set<String> topics();

    /**
     * Takes note of an event.
     *
     * @throws RecipientUnavailable if the other side cannot be reached now; such attempts are repeated without limit
     */
    void receive(Delivery delivery);

    /** Takes note of several events, in their order; for whoever can do that with less work than one by one. */
    default void receiveAll(List<Delivery> deliveries) {
        deliveries.forEach(this::receive);
    }

    /**
     * Whether it talks to other machines. Then the call runs <em>without</em> a transaction, on threads of its own, and the
     * partner must deduplicate by {@link Delivery#id()}.
     */
    default boolean isRemote() {
        return false;
    }
}
