package cn.singlewindow.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts and watches jobs; the module of jobs provides it. Machinery: the doors that use it check who may start what. Not part of
 * the caller's transaction: a job that is to see what the caller writes is started after the commit.
 */
public interface Jobs {

    /**
     * Starts a job; it runs on its own.
     *
     * @param job the name of its definition in {@code META-INF/batch-jobs}
     * @param parameters its parameters
     * @return the number of the execution
     */
    long start(String job, Map<String, String> parameters);

    /** Goes on with an execution that failed or was stopped, with the parameters it had. @return the new execution */
    long restart(long execution);

    /** Asks a running execution to stop. */
    void stop(long execution);

    /** An execution, if it is known. */
    Optional<JobRun> run(long execution);

    /** The last executions of a job, the newest first. @param limit how many at most */
    List<JobRun> history(String job, int limit);

    /** The names of all jobs that were ever started. */
    List<String> names();
}
