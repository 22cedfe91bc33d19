package cn.singlewindow.batch.reconciliation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes the run over and cuts its work into slices. */
@Dependent
@Named
public class PlanNight extends NightStep implements Batchlet {

    @Inject
    @BatchProperty
    String shares;

    @Override
    public String process() {
        night.plan(run(), execution(), Integer.parseInt(shares));
        return "PLANNED";
    }

    /** The plan is one transaction, and short. */
    @Override
    public void stop() {}
}
