package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes what the modules tell of their subjects and turns it into results. */
@ApplicationScoped
public class FeedbackFeed implements Subscriber {

    @Inject
    @Any
    Instance<FeedbackSource> sources;

    @Inject
    Distribution distribution;

    @Override
    public String name() {
        return "collaboration.feedback";
    }

    @Override
    public Set<String> topics() {
        return sources.stream().flatMap(source -> source.topics().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void receive(Delivery delivery) {
        sources.stream()
                .filter(source -> source.topics().contains(delivery.event().topic()))
                .flatMap(source -> source.outcome(delivery).stream())
                .forEach(distribution::distribute);
    }
}
