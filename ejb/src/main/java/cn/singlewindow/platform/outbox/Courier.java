package cn.singlewindow.platform.outbox;

import cn.singlewindow.platform.inbox.Inbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands events to subscribers. */
@Stateless
public class Courier {

    @Inject
    Inbox inbox;

    @Inject
    Subscribers subscribers;

    /**
     * Several to all their subscribers, in one transaction: a commit is dearer than what most of them do.
     *
     * @throws IllegalStateException if a subscriber has had one of them before, so that they must go one by one
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void handInside(List<Delivery> deliveries) {
        Map<Subscriber, List<Delivery>> shares = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            for (Subscriber subscriber : subscribers.of(delivery.event().topic())) {
                shares.computeIfAbsent(subscriber, any -> new ArrayList<>()).add(delivery);
            }
        }
        shares.forEach(this::receiveAll);
    }

    private void receiveAll(Subscriber subscriber, List<Delivery> share) {
        if (!inbox.allNew(subscriber.name(), share.stream().map(Delivery::id).toList())) {
            throw new IllegalStateException(subscriber.name() + " has had one of these events");
        }
        subscriber.receiveAll(share);
    }

    /** In a transaction of its own: the inbox row and the effect, both or neither. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void handInside(Subscriber subscriber, Delivery delivery) {
        if (inbox.once(subscriber.name(), delivery.id())) {
            subscriber.receive(delivery);
        }
    }

    /** Without a transaction while the partner is talked to; remembered afterwards. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void handOutside(Subscriber subscriber, Delivery delivery) {
        if (!inbox.has(subscriber.name(), delivery.id())) {
            subscriber.receive(delivery);
            inbox.once(subscriber.name(), delivery.id());
        }
    }
}
