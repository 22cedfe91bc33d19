package cn.singlewindow.platform.audit;

import cn.singlewindow.platform.time.BusinessCalendar;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals every second and keeps the head outside every minute, on every node. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditClockwork {

    private static final Logger LOG = Logger.getLogger(AuditClockwork.class.getName());

    @Inject
    AuditSealer sealer;

    @Inject
    AuditHeads heads;

    @Inject
    @Any
    Instance<SealedTable> tables;

    @Inject
    BusinessCalendar calendar;

    @Resource
    ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> tasks = new ArrayList<>();

    /** Begins: a second after one round the next. */
    @PostConstruct
    void start() {
        tasks.add(executor.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS));
        tasks.add(executor.scheduleWithFixedDelay(this::keepHead, 1, 1, TimeUnit.MINUTES));
    }

    @PreDestroy
    void stop() {
        tasks.forEach(task -> task.cancel(false));
    }

    private void seal() {
        for (SealedTable table : tables) {
            try {
                sealAll(table);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "rows of " + table.rows() + " could not be sealed now", failure);
            }
        }
    }

    private void keepHead() {
        for (SealedTable table : tables) {
            try {
                sealer.head(table).ifPresent(head -> heads.keep(table, head, calendar.today()));
            } catch (RuntimeException failure) {
                LOG.log(Level.SEVERE, "the head of " + table.rows() + " could not be kept outside", failure);
            }
        }
    }

    private void sealAll(SealedTable table) {
        int sealed = AuditSealer.MOST_ROWS;
        while (sealed == AuditSealer.MOST_ROWS && sealer.hasWork(table)) {
            sealed = sealer.seal(table);
        }
    }
}
