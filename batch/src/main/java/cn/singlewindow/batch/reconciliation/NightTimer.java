package cn.singlewindow.batch.reconciliation;

import cn.singlewindow.collaboration.reconciliation.Reconciliations;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * The clock of the night. Its timers are kept in the database: they fire on one node of the cluster, and what was missed
 * while all were down is caught up with once.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightTimer {

    private static final Logger LOG = Logger.getLogger(NightTimer.class);
    private static final Scope CLOCK = Scope.system(Reconciliations.JOB);

    @Inject
    Reconciliations reconciliations;

    @Inject
    BusinessCalendar calendar;

    /** Compares the business day that has ended. */
    @Schedule(hour = "0", minute = "30", timezone = "Asia/Shanghai", info = "nightly-reconciliation")
    public void night() {
        LocalDate day = calendar.today().minusDays(1);
        try {
            LOG.infof(
                    "reconciliation of %s started, run %d",
                    day, reconciliations.start(CLOCK, day).id());
        } catch (Rejected refused) {
            LOG.infof("reconciliation of %s not started: %s", day, refused.getMessage());
        }
    }

    /** Goes on with runs whose server died. */
    @Schedule(hour = "*", minute = "*", second = "*/20", info = "nightly-reconciliation-resume")
    public void resume() {
        int resumed = reconciliations.resumeAbandoned(CLOCK);
        if (resumed > 0) {
            LOG.infof("%d abandoned reconciliation runs resumed", resumed);
        }
    }

    /** Compares what came after its night. */
    @Schedule(hour = "*", minute = "*", second = "10", info = "nightly-reconciliation-late")
    public void late() {
        try {
            if (reconciliations.compareLate(CLOCK) > 0) {
                LOG.info("what a late delivery touched is being compared");
            }
        } catch (Rejected refused) {
            LOG.infof("late deliveries wait: %s", refused.getMessage());
        }
    }
}
