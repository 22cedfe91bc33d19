package cn.singlewindow.batch.reconciliation;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Settles what was not found again, sums up, ends the run. */
@Dependent
@Named
public class SettleNight extends NightStep implements Batchlet {

    @Override
    public String process() {
        night.settle(run(), execution());
        return "SETTLED";
    }

    /** The settlement is one transaction, and short. */
    @Override
    public void stop() {}
}
