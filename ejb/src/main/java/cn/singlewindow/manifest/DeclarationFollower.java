package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.Subscriber;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Follows declarations to their end: a release is written off the bill, a fallen declaration gives its part back (MF-04 R2). */
@ApplicationScoped
class DeclarationFollower implements Subscriber {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    BillLinks links;

    /** What the goods module says of a change, as far as it matters here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Change(String seqNo, String to) {}

    @Override
    public String name() {
        return "manifest.declarations";
    }

    @Override
    public Set<String> topics() {
        return Set.of("goods.declaration.changed");
    }

    @Override
    public void receive(Delivery delivery) {
        follow(read(delivery.event().payload()));
    }

    private void follow(Change change) {
        Actor actor = Actor.window(name());
        switch (change.to()) {
            case "RELEASED", "CLEARED" -> links.release(change.seqNo(), actor);
            case "REJECTED", "WITHDRAWN", "RETURNED" -> links.free(change.seqNo(), actor);
            default -> {}
        }
    }

    private static Change read(String payload) {
        try {
            return MAPPER.readValue(payload, Change.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException(damaged);
        }
    }
}
