package cn.singlewindow.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who wants which topic. */
@ApplicationScoped
public class Subscribers {

    @Inject
    @Any
    Instance<Subscriber> all;

    private final Map<String, List<Subscriber>> byTopic = new HashMap<>();
    private Set<String> remoteTopics = Set.of();

    @PostConstruct
    void index() {
        for (Subscriber subscriber : all) {
            subscriber
                    .topics()
                    .forEach(topic -> byTopic.computeIfAbsent(topic, t -> new ArrayList<>())
                            .add(subscriber));
        }
        remoteTopics = byTopic.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(Subscriber::isRemote))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Subscriber> of(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /** The topics with at least one subscriber that talks to other machines. */
    Set<String> remoteTopics() {
        return remoteTopics;
    }
}
