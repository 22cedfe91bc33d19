package cn.singlewindow.platform.reference;

import cn.singlewindow.platform.reference.store.Codes;
import cn.singlewindow.platform.reference.store.Loads;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps this node's snapshot at the version of the database, and has the bundled edition loaded into an empty one. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferenceClockwork {

    private static final Logger LOG = Logger.getLogger(ReferenceClockwork.class.getName());
    private static final long PAUSE_MILLIS = 3000;
    private static final Scope CLOCK = Scope.system(ReferenceLoads.JOB);

    @Inject
    ReferenceData data;

    @Inject
    Loads loads;

    @Inject
    Codes codes;

    @Inject
    ReferenceLoads door;

    @Resource
    TimerService timers;

    @PostConstruct
    void arm() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig("reference follow", false));
    }

    /** Follows the database, three seconds after the last time it did: a long read is not overtaken by the next. */
    @Timeout
    public void follow() {
        try {
            refresh();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "code tables could not be read now; the former version goes on", failure);
        } finally {
            arm();
        }
    }

    private void refresh() {
        long version = loads.version();
        if (version == 0) {
            catchUp();
            data.snapshot();
        } else if (!Long.toString(version).equals(data.version())) {
            List<CodeEntry> rows = codes.all();
            data.replace(ReferenceSnapshot.of(Long.toString(version), rows));
            LOG.log(Level.INFO, "code tables now at version {0}: {1} rows", new Object[] {
                Long.toString(version), rows.size()
            });
        }
    }

    /** Goes on with loads whose server died. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false, info = "reference catch up")
    public void catchUpEveryMinute() {
        try {
            catchUp();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a load of code tables could not be taken up now", failure);
        }
    }

    private void catchUp() {
        try {
            door.catchUp(CLOCK);
        } catch (Rejected another) {
            LOG.log(Level.FINE, "another node loads: {0}", another.getMessage());
        }
    }
}
