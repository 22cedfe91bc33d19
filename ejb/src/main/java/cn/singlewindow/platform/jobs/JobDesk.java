package cn.singlewindow.platform.jobs;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The executions of every job, for operators; all of it needs JOB_RUN. */
@Stateless
public class JobDesk {

    private static final int MOST = 200;
    private static final Set<JobRun.State> RESTARTABLE = EnumSet.of(JobRun.State.FAILED, JobRun.State.STOPPED);

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail audit;

    /** The last executions of all jobs, the newest first. @param limit how many at most, up to 200 */
    public List<JobRun> history(Scope scope, int limit) {
        scope.require(Permission.JOB_RUN);
        int most = Math.max(1, Math.min(MOST, limit));
        return jobs.names().stream()
                .flatMap(job -> jobs.history(job, most).stream())
                .sorted(Comparator.comparing(JobRun::execution).reversed())
                .limit(most)
                .toList();
    }

    /** Goes on with an execution that failed or was stopped. @throws Rejected NOT_FOUND, WRONG_STATE */
    public void restart(Scope scope, long execution) {
        if (!RESTARTABLE.contains(require(scope, execution).state())) {
            throw Rejected.because(PlatformProblem.WRONG_STATE);
        }
        audit.record(AuditEvent.done("job.restart", scope, "job", execution));
        jobs.restart(execution);
    }

    /** Asks a running execution to stop. @throws Rejected NOT_FOUND, WRONG_STATE */
    public void stop(Scope scope, long execution) {
        if (require(scope, execution).state() != JobRun.State.RUNNING) {
            throw Rejected.because(PlatformProblem.WRONG_STATE);
        }
        audit.record(AuditEvent.done("job.stop", scope, "job", execution));
        jobs.stop(execution);
    }

    private JobRun require(Scope scope, long execution) {
        scope.require(Permission.JOB_RUN);
        return jobs.run(execution).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }
}
