package cn.singlewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets the relay's threads sleep until there is something to deliver. */
@ApplicationScoped
public class WakeUp {

    private static final int MOST_PERMITS = 16;

    private final Semaphore inside = new Semaphore(0);
    private final Semaphore outside = new Semaphore(0);

    /** Something is due. @param remote for subscribers that talk to other machines, or for the others */
    public void ring(boolean remote) {
        Semaphore bell = remote ? outside : inside;
        if (bell.availablePermits() < MOST_PERMITS) {
            bell.release();
        }
    }

    /** Sleeps until the bell rings on this node, at most that long. */
    void await(boolean remote, long millis) throws InterruptedException {
        Semaphore bell = remote ? outside : inside;
        if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS) && !remote) {
            bell.drainPermits();
        }
    }
}
