package cn.singlewindow.platform.audit;

import cn.singlewindow.platform.time.BusinessCalendar;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals every second and keeps the head outside every minute, on every node. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditClockwork {

    private static final Logger LOG = Logger.getLogger(AuditClockwork.class.getName());

    @Inject
    AuditSealer sealer;

    @Inject
    AuditHeads heads;

    @Inject
    BusinessCalendar calendar;

    private final AtomicBoolean sealing = new AtomicBoolean();

    /** Seals what waits. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "audit seal")
    public void sealEverySecond() {
        if (sealing.compareAndSet(false, true)) {
            try {
                sealAll();
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "audit rows could not be sealed now", failure);
            } finally {
                sealing.set(false);
            }
        }
    }

    /** Keeps the newest head outside. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "audit head")
    public void keepHeadEveryMinute() {
        try {
            sealer.head().ifPresent(head -> heads.keep(head, calendar.today()));
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "the head of the audit trail could not be kept outside", failure);
        }
    }

    private void sealAll() {
        int sealed = AuditSealer.MOST_ROWS;
        while (sealed == AuditSealer.MOST_ROWS && sealer.hasWork()) {
            sealed = sealer.seal();
        }
    }
}
