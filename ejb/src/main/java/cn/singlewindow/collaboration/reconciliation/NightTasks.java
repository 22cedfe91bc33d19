package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.store.NightTaskRows;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.platform.commands.Transactions;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Runs the tasks of a step of the chain, each once for a run: what is done is not done again by a restarted job. */
@Stateless
public class NightTasks {

    @Inject
    @Any
    Instance<NightTask> tasks;

    @Inject
    NightTaskRows rows;

    @Inject
    Runs runs;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Runs what is left of a step, after a night only: by day and for late data nothing but the comparison is wanted. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(NightTask.Step step, long run) {
        LocalDate day = runs.get(run).businessDate();
        boolean night = runs.get(run).kind() == RunKind.NIGHT;
        tasks.stream()
                .filter(task -> task.step() == step && (night || step == NightTask.Step.REPORT))
                .sorted(Comparator.comparing(NightTask::name))
                .filter(task -> !rows.done(run, task))
                .forEach(task -> transactions.run(() -> done(task, run, day)));
    }

    private NightTask.Result done(NightTask task, long run, LocalDate day) {
        rows.begin(run, task, clock.instant());
        NightTask.Result result = task.work(run, day);
        rows.end(run, task, result, clock.instant());
        return result;
    }

    /** What the tasks of a run did. */
    public List<NightTaskView> of(long run) {
        return rows.of(run);
    }
}
