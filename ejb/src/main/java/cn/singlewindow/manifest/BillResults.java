package cn.singlewindow.manifest;

import cn.singlewindow.collaboration.feedback.FeedbackSource;
import cn.singlewindow.collaboration.feedback.Outcome;
import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.manifest.store.BillStandings;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of bills, for result feedback (RC-05): to who filed them, and to the agencies to which they are routed. */
@ApplicationScoped
class BillResults implements FeedbackSource {

    @Inject
    BillStandings standings;

    @Override
    public String subjectType() {
        return ManifestEvent.BILL;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ManifestEvent.BILL + ".changed");
    }

    @Override
    public Optional<Outcome> outcome(Delivery delivery) {
        ManifestEvent.Changed event = RecordJson.read(delivery.event().payload(), ManifestEvent.Changed.class);
        return Optional.of(new Outcome(
                standings.parties(delivery.event().subjectId()),
                "manifest.status",
                ManifestEvent.BILL,
                event.voyage() + "|" + event.bill(),
                event.word(),
                event.to().name(),
                event.receipts(),
                "",
                BillStandings.FINAL.contains(event.to()),
                event.at()));
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
