package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.collaboration.feedback.store.DeliveryRows;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.RetryPlan;
import cn.singlewindow.platform.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/**
 * Pushes results outside any transaction. The outbox keeps the order of a subject, tries again later each time and gives up in
 * the end; then those who can mend it are told (W17), and later results of the subject go on.
 */
@ApplicationScoped
public class FeedbackCourier implements Subscriber {

    @Inject
    @Any
    Instance<Pusher> pushers;

    @Inject
    DeliveryRows deliveries;

    @Inject
    DeadLetters dead;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "collaboration.feedback.push";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Distribution.TOPIC);
    }

    @Override
    public boolean isRemote() {
        return true;
    }

    @Override
    public void receive(Delivery delivery) {
        deliveries
                .open(Long.parseLong(delivery.event().payload()))
                .ifPresent(push -> attempt(push, delivery.attempt()));
    }

    private void attempt(Push push, int attempt) {
        try {
            DeliveryState state = pusher(push.subscription().channel()).push(push);
            deliveries.note(push.delivery(), state, attempt, "", clock.instant());
        } catch (PushFailed failed) {
            String reason = String.valueOf(failed.getMessage());
            if (attempt >= RetryPlan.MOST_FAILURES) {
                dead.bury(push, attempt, reason);
                return;
            }
            deliveries.note(push.delivery(), DeliveryState.RETRY, attempt, reason, clock.instant());
            throw failed;
        }
    }

    private Pusher pusher(Channel channel) {
        return pushers.stream()
                .filter(pusher -> pusher.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new PushFailed("no such channel"));
    }
}
