package cn.singlewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One round of the relay: claim what is due, hand it over, note the outcome. Safe on any number of threads and nodes. */
@ApplicationScoped
public class OutboxRelay {

    static final int BATCH = 128;
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());

    @Inject
    OutboxQueue queue;

    @Inject
    FreshEvents fresh;

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
        int delivered = remote ? 0 : together(most);
        return delivered > 0 ? delivered : oneByOne(node, remote, most);
    }

    private int together(int most) {
        try {
            return fresh.deliver(most);
        } catch (RuntimeException failure) {
            LOG.log(Level.FINE, "outbox events are handed over one by one", failure);
            return 0;
        }
    }

    private int oneByOne(String node, boolean remote, int most) {
        List<Claimed> claimed = queue.claim(node, remote, subscribers.remoteTopics(), most);
        List<Long> delivered = claimed.stream()
                .filter(this::deliver)
                .map(event -> event.delivery().id())
                .toList();
        if (!delivered.isEmpty()) {
            queue.delivered(delivered);
        }
        return claimed.size();
    }

    private boolean deliver(Claimed event) {
        try {
            for (Subscriber subscriber : subscribers.of(event.delivery().event().topic())) {
                hand(subscriber, event.delivery());
            }
            return true;
        } catch (RecipientUnavailable unavailable) {
            queue.unavailable(event, Reasons.of(unavailable), unavailable.within());
        } catch (RecipientRefused refused) {
            LOG.warning(() -> "outbox event " + event.delivery().id() + " refused, parked: " + Reasons.of(refused));
            queue.refused(event, Reasons.of(refused));
        } catch (RuntimeException failure) {
            log(event, failure);
            queue.failed(event, Reasons.of(failure));
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
