package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.collaboration.feedback.store.DeliveryRows;
import cn.singlewindow.collaboration.feedback.store.ResultRows;
import cn.singlewindow.collaboration.feedback.store.SubscriptionRows;
import cn.singlewindow.collaboration.sharing.SharingGateway;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an outcome down for each of its parties and sends it on its way to those who subscribed. */
@ApplicationScoped
class Distribution {

    static final String TOPIC = "collaboration.feedback.push";
    private static final String SUBJECT = "collaboration.feedback";

    @Inject
    ResultRows results;

    @Inject
    SubscriptionRows subscriptions;

    @Inject
    DeliveryRows deliveries;

    @Inject
    SharingGateway gateway;

    @Inject
    Outbox outbox;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    void distribute(Outcome outcome) {
        Map<String, List<SubscriptionView>> byParty = subscriptions.active(outcome.parties()).stream()
                .filter(subscription -> subscription.wants(outcome))
                .collect(Collectors.groupingBy(SubscriptionView::party));
        for (String party : outcome.parties()) {
            if (!mayKnow(party, outcome)) {
                continue;
            }
            ResultView result = results.append(party, outcome);
            for (SubscriptionView subscription : byParty.getOrDefault(party, List.of())) {
                push(subscription.id(), result);
            }
        }
    }

    /** Enterprises know of what is theirs; an agency of what a live contract shares with it. */
    private boolean mayKnow(String party, Outcome outcome) {
        return Outcome.agencyOf(party)
                .map(agency -> gateway.flows(outcome.dataset(), agency))
                .orElse(true);
    }

    /** A new push of a result. */
    void push(long subscription, ResultView result) {
        long delivery = ids.next();
        deliveries.insert(delivery, subscription, result.id(), clock.instant());
        send(delivery, subscription, result);
    }

    /** Sends a push on its way; pushes of one subject to one subscription keep their order. */
    void send(long delivery, long subscription, ResultView result) {
        outbox.append(OutboxEvent.of(TOPIC, SUBJECT, lineOf(result), Long.toString(delivery))
                .atVersion(result.sequence())
                .to("subscription:" + subscription));
    }

    private static long lineOf(ResultView result) {
        long hash = 1125899906842597L;
        String subject = result.subjectType() + "|" + result.subjectKey();
        for (int i = 0; i < subject.length(); i++) {
            hash = 31 * hash + subject.charAt(i);
        }
        return hash >>> 1;
    }
}
