package cn.singlewindow.platform.health;

import cn.singlewindow.platform.sql.Database;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Ready only while the database answers and keeps what it acknowledges. */
@ApplicationScoped
public class Readiness {

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    private Probe probe = new Probe(Optional::empty, Runnable::run, Clock.systemUTC());

    @PostConstruct
    void begin() {
        probe = new Probe(() -> Durability.of(database).problem(), executor, clock);
    }

    /** Why it may not serve; empty if it may. Answers within two seconds. */
    public Optional<String> problem() {
        return probe.problem();
    }
}
