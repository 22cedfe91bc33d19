package cn.singlewindow.bench.anchor;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.JobParametersBuilder;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JobRepositoryFactoryBean;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.ItemProcessor;
import org.springframework.batch.item.database.JdbcBatchItemWriter;
import org.springframework.batch.item.database.JdbcCursorItemReader;
import org.springframework.batch.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The same work as a Spring Batch job: a joined cursor each way, a comparison in Java, chunks of 1,000. */
public final class JoinedCursorJob {

    private static final int CHUNK = 1_000;

    private final DataSource source;
    private final JdbcTransactionManager transactions;
    private final JobRepository repository;

    /** @param source a database whose user may create tables */
    public JoinedCursorJob(DataSource source) throws Exception {
        this.source = source;
        transactions = new JdbcTransactionManager(source);
        try (Connection connection = source.getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection, new ClassPathResource("org/springframework/batch/core/schema-mysql.sql"));
        }
        JobRepositoryFactoryBean factory = new JobRepositoryFactoryBean();
        factory.setDataSource(source);
        factory.setTransactionManager(transactions);
        factory.setDatabaseType("MYSQL");
        factory.afterPropertiesSet();
        repository = factory.getObject();
    }

    /** Compares. @return seconds */
    public double run() throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE TABLE bench_difference");
        }
        TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();
        launcher.setJobRepository(repository);
        launcher.afterPropertiesSet();
        Job job = new JobBuilder("joined-cursor", repository)
                .start(step("forth", "collaboration_told_tax_bill", "collaboration_told_tax_payment"))
                .next(step("back", "collaboration_told_tax_payment", "collaboration_told_tax_bill"))
                .build();
        long begin = System.nanoTime();
        JobExecution execution = launcher.run(
                job, new JobParametersBuilder().addLong("run", begin).toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException("Spring Batch: " + execution.getAllFailureExceptions());
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private Step step(String name, String left, String right) throws Exception {
        boolean forth = name.equals("forth");
        ItemProcessor<Joined, Difference> compare = forth ? JoinedCursorJob::forth : JoinedCursorJob::back;
        return new StepBuilder(name, repository)
                .<Joined, Difference>chunk(CHUNK, transactions)
                .reader(reader(left, right, forth))
                .processor(compare)
                .writer(writer())
                .build();
    }

    private JdbcCursorItemReader<Joined> reader(String left, String right, boolean forth) throws Exception {
        JdbcCursorItemReader<Joined> reader = new JdbcCursorItemReaderBuilder<Joined>()
                .name("joined")
                .dataSource(source)
                .sql("SELECT l.bill_no, l.amount, r.bill_no, r.amount, "
                        + (forth ? "l.booked, r.payments" : "r.booked, l.payments") + " FROM " + left + " l LEFT JOIN "
                        + right + " r ON r.id = l.id ORDER BY l.id")
                .fetchSize(Integer.MIN_VALUE)
                .verifyCursorPosition(false)
                .rowMapper((row, number) -> joined(row))
                .saveState(true)
                .build();
        reader.afterPropertiesSet();
        return reader;
    }

    private JdbcBatchItemWriter<Difference> writer() {
        JdbcBatchItemWriter<Difference> writer = new JdbcBatchItemWriterBuilder<Difference>()
                .dataSource(source)
                .sql("INSERT INTO bench_difference (bill_no, kind, bill, payment) VALUES (?, ?, ?, ?)")
                .itemPreparedStatementSetter((item, statement) -> {
                    statement.setString(1, item.billNo());
                    statement.setString(2, item.kind());
                    statement.setBigDecimal(3, item.bill());
                    statement.setBigDecimal(4, item.payment());
                })
                .assertUpdates(false)
                .build();
        writer.afterPropertiesSet();
        return writer;
    }

    private static Joined joined(ResultSet row) throws SQLException {
        return new Joined(
                row.getString(1),
                row.getBigDecimal(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getInt(5),
                row.getInt(6));
    }

    private static @Nullable Difference forth(Joined row) {
        if (row.other() == null || row.otherAmount() == null) {
            return new Difference(row.billNo(), "BOOKED_UNPAID", row.amount(), null);
        }
        String kind = row.payments() > 1
                ? "PAID_TWICE"
                : row.amount().compareTo(row.otherAmount()) != 0
                        ? "AMOUNT_DIFFERS"
                        : row.booked() == 0 ? "PAID_UNBOOKED" : "";
        return kind.isEmpty() ? null : new Difference(row.billNo(), kind, row.amount(), row.otherAmount());
    }

    private static @Nullable Difference back(Joined row) {
        return row.other() == null ? new Difference(row.billNo(), "PAID_UNKNOWN", null, row.amount()) : null;
    }

    private record Joined(
            String billNo,
            BigDecimal amount,
            @Nullable String other,
            @Nullable BigDecimal otherAmount,
            int booked,
            int payments) {}

    private record Difference(
            String billNo,
            String kind,
            @Nullable BigDecimal bill,
            @Nullable BigDecimal payment) {}
}
