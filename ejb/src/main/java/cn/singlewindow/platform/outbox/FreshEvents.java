package cn.singlewindow.platform.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events that nobody has tried yet, for subscribers inside: found, handed over and noted as delivered in one transaction, so
 * that they need neither lease nor inbox. If one fails, none is done, and they go the longer way one by one.
 */
@Stateless
public class FreshEvents {

    @Inject
    OutboxQueue queue;

    @Inject
    Subscribers subscribers;

    /** Delivers up to {@code most} events. @return how many */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int deliver(int most) {
        List<Delivery> fresh = queue.lockFresh(subscribers.remoteTopics(), most);
        if (!fresh.isEmpty()) {
            shares(fresh).forEach(Subscriber::receiveAll);
            queue.delivered(fresh.stream().map(Delivery::id).toList());
        }
        return fresh.size();
    }

    private Map<Subscriber, List<Delivery>> shares(List<Delivery> deliveries) {
        Map<Subscriber, List<Delivery>> shares = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            for (Subscriber subscriber : subscribers.of(delivery.event().topic())) {
                shares.computeIfAbsent(subscriber, any -> new ArrayList<>()).add(delivery);
            }
        }
        return shares;
    }
}
