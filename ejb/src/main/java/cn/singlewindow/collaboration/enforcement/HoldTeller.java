package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.notification.Audience;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Tells of holds, in the transaction of the change: audit, outbox, a notice to the agency at whose gate it bites. */
@ApplicationScoped
class HoldTeller {

    static final String SUBJECT = "collaboration.hold";

    private static final String PAGE = "/collaboration/place-holds.xhtml?key=";

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Notifications notifications;

    void placed(Scope scope, HoldView hold) {
        told(scope, "placed", hold);
        notifyGate("collaboration.notice.hold.placed", hold);
    }

    void lifted(Scope scope, HoldView hold) {
        told(scope, "lifted", hold);
        notifyGate("collaboration.notice.hold.lifted", hold);
    }

    void reviewed(Scope scope, HoldView hold) {
        told(scope, "reviewed", hold);
    }

    void expired(Scope scope, HoldView hold) {
        told(scope, "expired", hold);
        notifyPlacer("collaboration.notice.hold.expired", hold);
    }

    void overdue(HoldView hold) {
        notifyPlacer("collaboration.notice.hold.review", hold);
    }

    private void told(Scope scope, String word, HoldView hold) {
        HoldEvent event = HoldEvent.of(word, hold);
        outbox.append(OutboxEvent.of(HoldEvent.topic(word), SUBJECT, hold.id(), RecordJson.write(event)));
        audit.record(AuditEvent.done(HoldEvent.topic(word), scope, SUBJECT, hold.id())
                .with("type", hold.subject().type())
                .with("key", hold.subject().key())
                .with("review", hold.reviewOn().toString()));
    }

    /** The goods module tells of holds on its declarations itself, to the officers who decide them. */
    private void notifyGate(String code, HoldView hold) {
        HeldThing.of(hold.subject().type())
                .filter(thing -> thing != HeldThing.DECLARATION)
                .map(HeldThing::gatekeeper)
                .filter(agency -> !agency.equals(hold.agency()))
                .ifPresent(agency -> notice(agency, code, hold));
    }

    private void notifyPlacer(String code, HoldView hold) {
        notice(hold.agency(), code, hold);
    }

    private void notice(String agency, String code, HoldView hold) {
        String key = hold.subject().key();
        notifications.post(
                Audience.agency(agency, Permission.HOLD_PLACE),
                code,
                PAGE + URLEncoder.encode(key, StandardCharsets.UTF_8),
                key,
                hold.agency(),
                hold.reviewOn().toString());
    }
}
