package cn.singlewindow.collaboration.reconciliation;

import java.util.OptionalLong;

/** The job that works on a run; the module of jobs provides it. */
public interface NightJob {

    /**
     * Starts it, asynchronously, for a run whose lease the caller holds.
     *
     * @param before the execution that worked on it before, if one did
     */
    void start(long run, OptionalLong before);
}
