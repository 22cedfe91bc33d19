package cn.singlewindow.platform.watchdog;

import cn.singlewindow.platform.watchdog.WatchdogQueue.Claim;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks every five seconds, on every node, for watchdogs that are due; a row goes to one node only. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchdogClockwork {

    private static final Logger LOG = Logger.getLogger(WatchdogClockwork.class);

    @Inject
    WatchdogQueue queue;

    /** One round, until nothing is due. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "platform.watchdogs")
    public void tick() {
        try {
            List<Claim> due = queue.claim();
            while (!due.isEmpty()) {
                due.forEach(this::fire);
                due = queue.claim();
            }
        } catch (RuntimeException failure) {
            LOG.warnf("watchdogs: %s", failure.getClass().getSimpleName());
        }
    }

    private void fire(Claim claim) {
        try {
            queue.fire(claim);
        } catch (CalledOff meanwhile) {
            LOG.debugf("watchdog %s was called off", claim.alarm().kind());
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "watchdog %s: %s", claim.alarm().kind(), failure.getClass().getSimpleName());
            queue.failed(claim);
        }
    }
}
