package cn.singlewindow.platform.health;

import cn.singlewindow.platform.sql.Database;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Refuses to start on a database that may lose what was acknowledged (PROMISES R3): the deployment fails. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DurabilityGuard {

    private static final Logger LOG = Logger.getLogger(DurabilityGuard.class.getName());

    @Inject
    Database database;

    @PostConstruct
    void refuseWhatMayLose() {
        Durability.of(database).problem().ifPresent(problem -> {
            LOG.severe(() -> "The window does not start: " + problem);
            throw new IllegalStateException(problem);
        });
    }
}
