package cn.singlewindow.platform.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Rings once for a transaction that appended events, after its commit. */
final class Bell implements Synchronization {

    private final WakeUp wakeUp;
    private boolean inside;
    private boolean outside;

    Bell(WakeUp wakeUp) {
        this.wakeUp = wakeUp;
    }

    void note(boolean remote) {
        inside |= !remote;
        outside |= remote;
    }

    @Override
    public void beforeCompletion() {
        // only the outcome matters
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED && inside) {
            wakeUp.ring(false);
        }
        if (status == Status.STATUS_COMMITTED && outside) {
            wakeUp.ring(true);
        }
    }
}
