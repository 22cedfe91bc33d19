package cn.singlewindow.platform.outbox;

import cn.singlewindow.platform.inbox.Inbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Hands events to subscribers. */
@Stateless
public class Courier {

    @Inject
    Inbox inbox;

    @Inject
    Subscribers subscribers;

    /** Several to all their subscribers, in one transaction: a commit is dearer than what most of them do. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void handInside(List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            for (Subscriber subscriber : subscribers.of(delivery.event().topic())) {
                receive(subscriber, delivery);
            }
        }
    }

    /** In a transaction of its own: the inbox row and the effect, both or neither. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void handInside(Subscriber subscriber, Delivery delivery) {
        receive(subscriber, delivery);
    }

    private void receive(Subscriber subscriber, Delivery delivery) {
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
