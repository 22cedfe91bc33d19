package cn.singlewindow.platform.access;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Every change of who may do what: recorded, and known to all nodes at their next request. */
@ApplicationScoped
class AccessChanges {

    @Inject
    AccessEpoch epoch;

    @Inject
    AuditTrail audit;

    void record(AuditEvent event) {
        audit.record(event);
        epoch.changed();
    }
}
