package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Scope;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Every minute, lets mandates' states follow their moments. One persistent timer for the whole cluster; acts do not wait
 * for it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MandateClock {

    private static final Logger LOG = Logger.getLogger(MandateClock.class);

    @Inject
    Mandates mandates;

    @Schedule(hour = "*", minute = "*", second = "20", info = "enterprise.mandates")
    public void tick() {
        try {
            int moved = mandates.advance(Scope.system("mandate-clock"));
            if (moved > 0) {
                LOG.infof("mandates moved by the clock: %d", moved);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("mandate clock: %s", failure.getClass().getSimpleName());
        }
    }
}
