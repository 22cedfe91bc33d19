package cn.singlewindow.platform.outbox;

import cn.singlewindow.platform.inbox.Inbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Hands one event to one subscriber. */
@Stateless
public class Courier {

    @Inject
    Inbox inbox;

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
