package cn.singlewindow.platform.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a job.
 *
 * @param execution its number
 * @param job the job's name
 * @param state how it stands
 * @param startedAt when it began
 * @param endedAtOrNull when it ended, if it did
 * @param parameters what it was started with
 */
public record JobRun(
        long execution,
        String job,
        State state,
        Instant startedAt,
        @Nullable Instant endedAtOrNull,
        Map<String, String> parameters) {

    /** How an execution stands. */
    public enum State {
        RUNNING,
        STOPPED,
        FAILED,
        COMPLETED
    }

    public JobRun {
        parameters = Map.copyOf(parameters);
    }

    /** When it ended, if it did. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAtOrNull);
    }
}
