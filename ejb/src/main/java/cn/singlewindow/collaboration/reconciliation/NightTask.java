package cn.singlewindow.collaboration.reconciliation;

import java.time.LocalDate;

/**
 * A piece of the night beside the comparison. Any module adds its own as a CDI bean; the chain itself does not change. It is
 * called in a transaction of its own and may be called again for the same run after a crash.
 */
public interface NightTask {

    /** The steps of the chain after the comparison (CATALOGUE B.6). */
    enum Step {
        /** JB-05: what is shared with agencies. */
        SHARE_OUT,
        /** JB-06: what timers have missed. */
        WATCH_CATCHUP,
        /** JB-08: the report of the morning. */
        REPORT,
        /** JB-09: what has been kept long enough. */
        RETENTION
    }

    /** The step it belongs to. */
    Step step();

    /** Its name, a key of the message bundle. */
    String name();

    /** Does it. @param businessDate the day that was compared, not the day of the clock */
    Result work(long run, LocalDate businessDate);

    /**
     * What it did.
     *
     * @param seen how much it looked at
     * @param done how much it changed
     */
    record Result(long seen, long done, String note) {}
}
