package cn.singlewindow.enterprise;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.audit.verify.FlatJson;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;

/** Tells of changes: the audit trail and the outbox, both in the transaction of the change. */
@ApplicationScoped
class Teller {

    static final String ENTERPRISE = "enterprise";
    static final String MANDATE = "enterprise.mandate";

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    /** Who did what to which enterprise or mandate; {@code detail} is a code or an id, never content. */
    void audit(Scope scope, String what, String subjectType, long subject, String detail) {
        trail.record(AuditEvent.done(what, scope, subjectType, subject).with("detail", detail));
    }

    void tell(List<? extends EnterpriseEvent> events) {
        outbox.appendAll(events.stream().map(Teller::told).toList());
    }

    private static OutboxEvent told(EnterpriseEvent event) {
        String payload = FlatJson.write(new TreeMap<>(event.fields()));
        return OutboxEvent.of(event.topic(), event.subjectType(), event.subject(), payload)
                .to(event.recipient());
    }
}
