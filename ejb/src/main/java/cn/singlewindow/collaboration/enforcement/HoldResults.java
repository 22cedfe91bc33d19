package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.collaboration.feedback.FeedbackSource;
import cn.singlewindow.collaboration.feedback.Outcome;
import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the agencies that can release of holds (CATALOGUE B.3), without their grounds. */
@ApplicationScoped
public class HoldResults implements FeedbackSource {

    private static final String DATASET = "collaboration.hold";

    @Override
    public String subjectType() {
        return DATASET;
    }

    @Override
    public Set<String> topics() {
        return Set.of(HoldEvent.PLACED, HoldEvent.LIFTED, HoldEvent.EXPIRED);
    }

    @Override
    public Optional<Outcome> outcome(Delivery delivery) {
        HoldEvent event = RecordJson.read(delivery.event().payload(), HoldEvent.class);
        List<String> parties = Stream.concat(
                        HeldThing.of(event.subjectType()).map(HeldThing::gatekeeper).stream(),
                        Stream.of(event.agency()))
                .distinct()
                .map(Outcome::agency)
                .toList();
        return Optional.of(new Outcome(
                parties,
                DATASET,
                DATASET,
                event.subjectType() + "|" + event.subjectKey(),
                event.word(),
                event.word().equals("placed") ? HoldState.OPEN.name() : HoldState.LIFTED.name(),
                List.of(event.agency()),
                "",
                false,
                delivery.appendedAt()));
    }

    /** A hold is nobody's submission. */
    @Override
    public Optional<Standing> standing(Scope scope, String subjectKey) {
        return Optional.empty();
    }

    @Override
    public List<Standing> pending(Scope scope, int limit) {
        return List.of();
    }
}
