package cn.singlewindow.batch.reconciliation;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Cuts the work of the run into slices. */
@Dependent
@Named
public class PlanNight extends NightStep implements Batchlet {

    @Override
    public String process() {
        night.plan(run(), execution());
        return "PLANNED";
    }

    /** The plan is one transaction, and short. */
    @Override
    public void stop() {}
}
