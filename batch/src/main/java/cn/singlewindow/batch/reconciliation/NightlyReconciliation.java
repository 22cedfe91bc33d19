package cn.singlewindow.batch.reconciliation;

import cn.singlewindow.collaboration.reconciliation.NightJob;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * Starts the job for a run. An execution that stopped or failed is restarted, strictly: JBeret refuses if it is alive on
 * whatever node. One that died with its server still counts as started; its run is taken over by a new execution.
 */
@ApplicationScoped
public class NightlyReconciliation implements NightJob {

    /** The job's name in {@code META-INF/batch-jobs}. */
    static final String JOB = "nightly-reconciliation";

    /** The job parameter with the run's id. */
    static final String RUN = "run";

    @Override
    public void start(long run, OptionalLong before) {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = new Properties();
        parameters.setProperty(RUN, Long.toString(run));
        if (before.isPresent() && endedEarly(operator, before.getAsLong())) {
            parameters.setProperty("jberet.restart.mode", "strict");
            operator.restart(before.getAsLong(), parameters);
        } else {
            operator.start(JOB, parameters);
        }
    }

    private static boolean endedEarly(JobOperator operator, long execution) {
        BatchStatus status = operator.getJobExecution(execution).getBatchStatus();
        return status == BatchStatus.FAILED || status == BatchStatus.STOPPED;
    }
}
