package cn.singlewindow.vessel;

import cn.singlewindow.collaboration.feedback.FeedbackSource;
import cn.singlewindow.collaboration.feedback.Outcome;
import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.StateTable;
import cn.singlewindow.vessel.store.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of port calls, for result feedback (RC-05): to the agent and to the three agencies. */
@ApplicationScoped
class CallResults implements FeedbackSource {

    private static final Set<String> TOPICS = Stream.of(
                    Arrays.stream(CallVerb.values()).map(CallVerb::name),
                    Arrays.stream(AgencyVerb.values()).map(AgencyVerb::name),
                    Stream.of("OPEN", "ENTER_PORT", "DETAIN", "RELEASE_DETENTION", "OVERDUE", "BOARD_TOGETHER"))
            .flatMap(verbs -> verbs)
            .map(verb -> VisitRef.SUBJECT + "." + Teller.word(verb))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    Standings standings;

    @Override
    public String subjectType() {
        return VisitRef.SUBJECT;
    }

    @Override
    public Set<String> topics() {
        return TOPICS;
    }

    @Override
    public Optional<Outcome> outcome(Delivery delivery) {
        VesselEvent.Changed event = RecordJson.read(delivery.event().payload(), VesselEvent.Changed.class);
        return standings.agent(event.visit()).map(agent -> {
            List<String> parties = new ArrayList<>(List.of(Outcome.enterprise(agent)));
            PortCall.AGENCIES.forEach(agency -> parties.add(Outcome.agency(agency)));
            return new Outcome(
                    parties,
                    "vessel.movement",
                    VisitRef.SUBJECT,
                    event.visit(),
                    event.event(),
                    event.to().name(),
                    List.of(),
                    "",
                    StateTable.isFinal(event.to()),
                    event.at());
        });
    }

    @Override
    public Optional<Standing> standing(Scope scope, String subjectKey) {
        return standings.find(scope, subjectKey);
    }

    @Override
    public List<Standing> pending(Scope scope, int limit) {
        return standings.pending(scope, limit);
    }
}
