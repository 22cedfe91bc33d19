package cn.singlewindow.batch.reconciliation;

import jakarta.batch.api.listener.JobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** A job that stopped or failed gives its run back at once. */
@Dependent
@Named
public class ReleaseRun extends NightStep implements JobListener {

    @Override
    public void beforeJob() {}

    @Override
    public void afterJob() {
        night.release(run(), execution());
    }
}
