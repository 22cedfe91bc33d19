package cn.singlewindow.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the relay on this node: one thread for subscribers inside, several for those that talk to other machines. Woken by
 * commits here; looks by itself every second for what other nodes left or what has come due.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelayThreads {

    private static final Logger LOG = Logger.getLogger(RelayThreads.class.getName());
    private static final long LOOK_EVERY_MILLIS = 1000;
    private static final long GATHER_MILLIS = 15;
    private static final int REMOTE_BATCH = 4;
    private static final int LOCAL = Integer.getInteger("singlewindow.outbox.threads", 1);
    private static final int REMOTE = Integer.getInteger("singlewindow.outbox.remote.threads", 8);

    @Inject
    OutboxRelay relay;

    @Inject
    OutboxQueue queue;

    @Inject
    Subscribers subscribers;

    @Inject
    WakeUp wakeUp;

    @Resource
    ManagedThreadFactory threads;

    private final List<Thread> running = new ArrayList<>();
    private final String node = System.getProperty("jboss.node.name", "node");
    private volatile boolean stopped;

    @PostConstruct
    void start() {
        queue.release(node);
        run("outbox-inside-", LOCAL, () -> loop(false, OutboxRelay.BATCH));
        if (!subscribers.remoteTopics().isEmpty()) {
            run("outbox-outside-", REMOTE, () -> loop(true, REMOTE_BATCH));
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        running.forEach(Thread::interrupt);
        running.forEach(RelayThreads::join);
    }

    private void run(String name, int count, Runnable loop) {
        for (int i = 1; i <= count; i++) {
            Thread thread = threads.newThread(loop);
            thread.setName(name + i);
            thread.setDaemon(true);
            running.add(thread);
            thread.start();
        }
    }

    private void loop(boolean remote, int most) {
        while (!stopped) {
            try {
                int claimed = relay.round(node, remote, most);
                if (claimed == 0) {
                    wakeUp.await(remote, LOOK_EVERY_MILLIS);
                }
                if (claimed < most) {
                    TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, () -> "outbox relay: " + Reasons.of(failure));
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException stop) {
            stopped = true;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(5000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
