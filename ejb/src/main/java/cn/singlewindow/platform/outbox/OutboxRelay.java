package cn.singlewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One round of the relay: claim what is due, hand it over, note the outcome. Safe on any number of threads and nodes. */
@ApplicationScoped
public class OutboxRelay {

    static final int BATCH = 64;
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());

    @Inject
    OutboxQueue queue;

    @Inject
    Courier courier;

    @Inject
    Subscribers subscribers;

    /**
     * Delivers up to {@code most} events.
     *
     * @param remote those of topics with a remote subscriber, or the others
     * @return how many were claimed
     */
    public int round(String node, boolean remote, int most) {
        List<Claimed> claimed = queue.claim(node, remote, subscribers.remoteTopics(), most);
        List<Long> delivered = !remote && together(claimed) ? ids(claimed) : oneByOne(claimed);
        if (!delivered.isEmpty()) {
            queue.delivered(delivered);
        }
        return claimed.size();
    }

    /** One transaction for all. @return false if one of them failed, and therefore none is done */
    private boolean together(List<Claimed> claimed) {
        try {
            courier.handInside(claimed.stream().map(Claimed::delivery).toList());
            return true;
        } catch (RuntimeException failure) {
            LOG.log(Level.FINE, "outbox events are handed over one by one", failure);
            return false;
        }
    }

    private List<Long> oneByOne(List<Claimed> claimed) {
        return ids(claimed.stream().filter(this::deliver).toList());
    }

    private static List<Long> ids(List<Claimed> claimed) {
        return claimed.stream().map(event -> event.delivery().id()).toList();
    }

    private boolean deliver(Claimed event) {
        try {
            for (Subscriber subscriber : subscribers.of(event.delivery().event().topic())) {
                hand(subscriber, event.delivery());
            }
            return true;
        } catch (RecipientUnavailable unavailable) {
            queue.failed(event, Reasons.of(unavailable), false);
        } catch (RuntimeException failure) {
            log(event, failure);
            queue.failed(event, Reasons.of(failure), true);
        }
        return false;
    }

    private void hand(Subscriber subscriber, Delivery delivery) {
        if (subscriber.isRemote()) {
            courier.handOutside(subscriber, delivery);
        } else {
            courier.handInside(subscriber, delivery);
        }
    }

    private static void log(Claimed event, RuntimeException failure) {
        boolean last = event.failures() + 1 >= RetryPlan.MOST_FAILURES;
        LOG.log(
                last ? Level.SEVERE : Level.WARNING,
                () -> "outbox event " + event.delivery().id() + " "
                        + event.delivery().event().topic() + " attempt "
                        + event.delivery().attempt()
                        + (last ? " parked: " : " failed: ") + Reasons.of(failure));
    }
}
