package cn.singlewindow.batch.reconciliation;

import cn.singlewindow.collaboration.reconciliation.NightTask;
import cn.singlewindow.collaboration.reconciliation.NightTasks;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** JB-05 to JB-09. The tasks that modules bring to a step; each is done once for a run. */
@Dependent
@Named
public class TasksOfNight extends NightStep implements Batchlet {

    @Inject
    @BatchProperty
    String step;

    @Inject
    NightTasks tasks;

    @Override
    public String process() {
        tasks.run(NightTask.Step.valueOf(step), run());
        return "DONE";
    }

    /** A task is one transaction; a stopped job goes on behind the last. */
    @Override
    public void stop() {}
}
