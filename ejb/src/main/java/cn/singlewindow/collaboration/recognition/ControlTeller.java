package cn.singlewindow.collaboration.recognition;

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
import java.util.List;

/** Tells of control acts, in the transaction of the change. Topic {@code collaboration.control.<word>}. */
@ApplicationScoped
class ControlTeller {

    private static final String SUBJECT = "collaboration.control";
    private static final String PAGE = "/collaboration/join-controls.xhtml?key=";

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Notifications notifications;

    void planned(Scope scope, ControlActView act, List<String> together) {
        told(scope, "planned", act);
        together.forEach(agency -> notice(agency, "collaboration.notice.control.joined", act));
    }

    void done(Scope scope, ControlActView act) {
        told(scope, "done", act);
    }

    void cancelled(Scope scope, ControlActView act) {
        told(scope, "cancelled", act);
    }

    void judged(Scope scope, ControlActView act, RecognitionView verdict) {
        outbox.append(OutboxEvent.of(SUBJECT + ".judged", SUBJECT, act.id(), RecordJson.write(verdict)));
        audit.record(AuditEvent.done(SUBJECT + ".judge", scope, SUBJECT, act.id())
                .with("recognised", Boolean.toString(verdict.recognised())));
        if (!verdict.recognised()) {
            notice(act.agency(), "collaboration.notice.control.refused", act);
        }
    }

    private void told(Scope scope, String word, ControlActView act) {
        outbox.append(OutboxEvent.of(SUBJECT + "." + word, SUBJECT, act.id(), RecordJson.write(act)));
        audit.record(AuditEvent.done(SUBJECT + "." + word, scope, SUBJECT, act.id())
                .with("type", act.subjectType())
                .with("key", act.subjectKey())
                .with("state", act.state().name()));
    }

    private void notice(String agency, String code, ControlActView act) {
        notifications.post(
                Audience.agency(agency, Permission.CONTROL_PLAN), code, PAGE + act.subjectKey(), act.subjectKey());
    }
}
