package cn.singlewindow.batch.reconciliation;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** JB-01. Takes the run over, then the rows of the files that agencies delivered; its checkpoint stands at each file. */
@Dependent
@Named
public class CloseIntake extends NightStep implements Batchlet {

    @Override
    public String process() {
        night.takeOver(run(), execution());
        night.closeIntake(run(), execution());
        return "CLOSED";
    }

    /** What is taken over stays so; a stopped job goes on behind it. */
    @Override
    public void stop() {}
}
