package cn.singlewindow.batch.reference;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends a load whose job failed, so that another one may run. */
@Dependent
@Named
public class ReleaseLoad extends LoadStep implements JobListener {

    @Inject
    JobContext job;

    @Override
    public void beforeJob() {}

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            loading.fail(load());
        }
    }
}
