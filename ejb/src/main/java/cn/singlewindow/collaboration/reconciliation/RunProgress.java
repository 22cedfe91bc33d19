package cn.singlewindow.collaboration.reconciliation;

import java.util.List;

/**
 * How far a run is.
 *
 * @param rowsPerSecond since its start; 0 before the first slice is done
 * @param alive whether a job is working on it now; false for a run that waits to be resumed
 */
public record RunProgress(RunView run, List<CheckProgress> checks, double rowsPerSecond, boolean alive) {

    public RunProgress {
        checks = List.copyOf(checks);
    }
}
