package cn.singlewindow.batch.reconciliation;

import cn.singlewindow.collaboration.reconciliation.ReconciliationNight;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;

/** What the artefacts of the job have in common: the run they work on and the execution that does. */
abstract class NightStep {

    @Inject
    JobContext job;

    @Inject
    @BatchProperty
    String run;

    @Inject
    ReconciliationNight night;

    long run() {
        return Long.parseLong(run);
    }

    long execution() {
        return job.getExecutionId();
    }
}
