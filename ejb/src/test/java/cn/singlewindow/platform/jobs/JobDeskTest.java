package cn.singlewindow.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testing.Wire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobDeskTest {

    private static final Scope OPERATOR = Scope.system("job-test");

    private final List<String> told = new ArrayList<>();
    private final Jobs jobs = new FewJobs();
    private final JobDesk desk = Wire.into(new JobDesk(), jobs, new AuditTrail() {
        @Override
        public void record(AuditEvent event) {
            told.add(event.what());
        }
    });

    @Test
    void showsTheExecutionsOfAllJobsNewestFirst() {
        assertThat(desk.history(OPERATOR, 10)).extracting(JobRun::execution).containsExactly(3L, 2L, 1L);
        assertThat(desk.history(OPERATOR, 1)).extracting(JobRun::execution).containsExactly(3L);
    }

    @Test
    void goesOnWithWhatFailedAndStopsWhatRuns() {
        desk.restart(OPERATOR, 2);
        desk.stop(OPERATOR, 3);
        assertThat(told).containsExactly("job.restart", "restart 2", "job.stop", "stop 3");
    }

    @Test
    void refusesToRestartWhatIsDoneOrUnknownAndToStopWhatDoesNotRun() {
        assertThatThrownBy(() -> desk.restart(OPERATOR, 1)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> desk.restart(OPERATOR, 9)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> desk.stop(OPERATOR, 2)).isInstanceOf(Rejected.class);
        assertThat(told).isEmpty();
    }

    private final class FewJobs implements Jobs {

        private final List<JobRun> runs = List.of(
                run(1, "night", JobRun.State.COMPLETED),
                run(2, "load", JobRun.State.FAILED),
                run(3, "night", JobRun.State.RUNNING));

        private static JobRun run(long execution, String job, JobRun.State state) {
            return new JobRun(execution, job, state, Instant.EPOCH, null, Map.of());
        }

        @Override
        public long start(String job, Map<String, String> parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long restart(long execution) {
            told.add("restart " + execution);
            return 4;
        }

        @Override
        public void stop(long execution) {
            told.add("stop " + execution);
        }

        @Override
        public Optional<JobRun> run(long execution) {
            return runs.stream().filter(run -> run.execution() == execution).findFirst();
        }

        @Override
        public List<JobRun> history(String job, int limit) {
            return runs.stream().filter(run -> run.job().equals(job)).toList();
        }

        @Override
        public List<String> names() {
            return List.of("load", "night");
        }
    }
}
