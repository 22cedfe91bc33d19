package cn.singlewindow.batch.reconciliation;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Cuts the work of the run into slices. */
@Dependent
@Named
public class PlanNight extends NightStep implements Batchlet {

    /** The steps that have work, so that the job goes straight to the first. */
    @Override
    public String process() {
        return night.plan(run(), execution());
    }

    /** The plan is one transaction, and short. */
    @Override
    public void stop() {}
}
