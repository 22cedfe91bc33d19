package cn.singlewindow.platform.health;

import cn.singlewindow.platform.access.LoginGate;
import cn.singlewindow.platform.inbox.Replays;
import cn.singlewindow.platform.outbox.OutboxPurge;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sweeps up what is out of date. The timer is kept in the database, so it fires on one node of the cluster. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    @Inject
    OutboxPurge outbox;

    @Inject
    LoginGate gate;

    @Inject
    Replays replays;

    /** Every ten minutes. */
    @Schedule(hour = "*", minute = "*/10", info = "housekeeping")
    public void sweep() {
        int tries = gate.sweep();
        int events = outbox.purge();
        replays.forget();
        if (tries + events > 0) {
            LOG.log(Level.INFO, "swept up {0} delivered events, {1} counts of logins", new Object[] {events, tries});
        }
    }
}
