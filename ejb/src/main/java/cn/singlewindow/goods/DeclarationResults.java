package cn.singlewindow.goods;

import cn.singlewindow.collaboration.feedback.FeedbackSource;
import cn.singlewindow.collaboration.feedback.Outcome;
import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.goods.model.StateTable;
import cn.singlewindow.goods.store.Standings;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of declarations, for result feedback (RC-05): to declarant and trader, and to agencies with a case. */
@ApplicationScoped
public class DeclarationResults implements FeedbackSource {

    private static final String CHANGED = Teller.SUBJECT + ".changed";
    private static final String ASKED = Teller.SUBJECT + ".supplement-requested";

    @Inject
    Standings standings;

    @Override
    public String subjectType() {
        return Teller.SUBJECT;
    }

    @Override
    public Set<String> topics() {
        return Set.of(CHANGED, ASKED);
    }

    @Override
    public Optional<Outcome> outcome(Delivery delivery) {
        String json = delivery.event().payload();
        return delivery.event().topic().equals(CHANGED)
                ? Optional.of(changed(RecordJson.read(json, DeclarationEvent.Changed.class)))
                : Optional.of(asked(RecordJson.read(json, DeclarationEvent.SupplementRequested.class), delivery));
    }

    private Outcome changed(DeclarationEvent.Changed event) {
        return new Outcome(
                standings.parties(event.seqNo(), true),
                "goods.status",
                Teller.SUBJECT,
                event.seqNo(),
                event.word(),
                event.to().name(),
                event.receipts(),
                event.reasonCode(),
                StateTable.isFinal(event.to()),
                event.at());
    }

    /** The question is between customs and the parties; no other agency is told. */
    private Outcome asked(DeclarationEvent.SupplementRequested event, Delivery delivery) {
        return new Outcome(
                standings.parties(event.seqNo(), false),
                "goods.status",
                Teller.SUBJECT,
                event.seqNo(),
                event.word(),
                "",
                List.of(),
                "",
                false,
                delivery.appendedAt());
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
