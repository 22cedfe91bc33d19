package cn.singlewindow.platform.feed;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Numbers the rows of feeds twice a second, on every node. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedClockwork {

    private static final Logger LOG = Logger.getLogger(FeedClockwork.class);
    private static final int MILLIS = 500;

    @Inject
    FeedNumbers numbers;

    @Inject
    @Any
    Instance<FedTable> tables;

    @Resource
    ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> task;

    /** Begins. */
    @PostConstruct
    void start() {
        task = executor.scheduleWithFixedDelay(this::round, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.cancel(false);
        }
    }

    private void round() {
        for (FedTable table : tables) {
            try {
                all(table);
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "rows of %s could not be numbered now", table.rows());
            }
        }
    }

    private void all(FedTable table) {
        int numbered = FeedNumbers.MOST;
        while (numbered == FeedNumbers.MOST && numbers.hasWork(table)) {
            numbered = numbers.number(table);
        }
    }
}
