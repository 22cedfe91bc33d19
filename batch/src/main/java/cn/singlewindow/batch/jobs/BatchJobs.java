package cn.singlewindow.batch.jobs;

import cn.singlewindow.platform.jobs.JobRun;
import cn.singlewindow.platform.jobs.Jobs;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An EJB, so that the operator is asked within this deployment, which holds the jobs. */
@Stateless
@Local(Jobs.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchJobs implements Jobs {

    private static final String RESTART_MODE = "jberet.restart.mode";

    @Override
    public long start(String job, Map<String, String> parameters) {
        Properties properties = new Properties();
        parameters.forEach(properties::setProperty);
        return operator().start(job, properties);
    }

    @Override
    public long restart(long execution) {
        Properties strict = new Properties();
        strict.setProperty(RESTART_MODE, "strict");
        return operator().restart(execution, strict);
    }

    @Override
    public void stop(long execution) {
        operator().stop(execution);
    }

    @Override
    public Optional<JobRun> run(long execution) {
        try {
            return Optional.of(runOf(operator().getJobExecution(execution)));
        } catch (NoSuchJobExecutionException none) {
            return Optional.empty();
        }
    }

    @Override
    public List<JobRun> history(String job, int limit) {
        try {
            return operator().getJobInstances(job, 0, limit).stream()
                    .flatMap(instance -> operator().getJobExecutions(instance).stream())
                    .map(BatchJobs::runOf)
                    .limit(limit)
                    .toList();
        } catch (NoSuchJobException never) {
            return List.of();
        }
    }

    @Override
    public List<String> names() {
        return operator().getJobNames().stream().sorted().toList();
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }

    private static JobRun runOf(JobExecution execution) {
        Map<String, String> parameters = new TreeMap<>();
        Properties given = execution.getJobParameters();
        if (given != null) {
            given.stringPropertyNames().forEach(name -> parameters.put(name, given.getProperty(name)));
        }
        return new JobRun(
                execution.getExecutionId(),
                execution.getJobName(),
                state(execution.getBatchStatus()),
                execution.getCreateTime().toInstant(),
                instant(execution.getEndTime()),
                parameters);
    }

    private static JobRun.State state(BatchStatus status) {
        return switch (status) {
            case STARTING, STARTED, STOPPING -> JobRun.State.RUNNING;
            case STOPPED -> JobRun.State.STOPPED;
            case FAILED, ABANDONED -> JobRun.State.FAILED;
            case COMPLETED -> JobRun.State.COMPLETED;
        };
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
