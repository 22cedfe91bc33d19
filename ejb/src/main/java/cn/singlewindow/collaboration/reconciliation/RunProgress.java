package cn.singlewindow.collaboration.reconciliation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param rowsPerSecond since its start; 0 before the first slice is done
 * @param expectedEnd of the comparison, at that rate; absent before the first slice is done and once it has ended
 * @param alive whether a job is working on it now; false for a run that waits to be resumed
 */
public record RunProgress(
        RunView run,
        List<CheckProgress> checks,
        double rowsPerSecond,
        @Nullable Instant expectedEnd,
        boolean alive) {

    public RunProgress {
        checks = List.copyOf(checks);
    }
}
