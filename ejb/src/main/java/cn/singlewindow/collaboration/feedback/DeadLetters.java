package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.collaboration.feedback.store.DeliveryRows;
import cn.singlewindow.platform.notification.Audience;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.shared.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Buries what cannot be delivered, and tells the subscriber and the operators of it (CATALOGUE B.4 W17). */
@Stateless
public class DeadLetters {

    private static final String PAGE = "/collaboration/subscribe-results.xhtml?state=DEAD";

    @Inject
    DeliveryRows deliveries;

    @Inject
    Notifications notifications;

    @Inject
    Clock clock;

    /** In a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void bury(Push push, int attempts, String reason) {
        deliveries.note(push.delivery(), DeliveryState.DEAD, attempts, reason, clock.instant());
        tell(new Audience(push.subscription().party()), push, reason);
        tell(Audience.window(Permission.EXCHANGE_OPERATE), push, reason);
    }

    private void tell(Audience audience, Push push, String reason) {
        notifications.post(
                audience,
                "collaboration.notice.feedback.dead",
                PAGE,
                push.result().subjectKey(),
                push.subscription().address(),
                reason);
    }
}
