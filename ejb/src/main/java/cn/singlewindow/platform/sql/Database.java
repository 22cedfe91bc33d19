package cn.singlewindow.platform.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Prepared statements on the application's datasource, inside whatever transaction the caller has, all of one transaction on
 * one connection. Values are bound as {@link Binding} says.
 */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:jboss/datasources/SingleWindowDS")
    DataSource source;

    @Resource
    @Nullable
    TransactionSynchronizationRegistry transactions;

    /** For CDI. */
    public Database() {}

    /** A database outside the container. */
    public Database(DataSource source) {
        this.source = source;
    }

    /** Runs one changing statement. @return how many rows it touched */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, statement -> {
            Binding.bind(statement, 1, values);
            return statement.executeUpdate();
        });
    }

    /** Runs one statement for many rows of values, in one round trip where that can be. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ManyRows.MOST) {
            part(sql, rows.subList(from, Math.min(rows.size(), from + ManyRows.MOST)));
        }
    }

    private void part(String sql, List<@Nullable Object[]> rows) {
        Optional<String> together = ManyRows.of(sql, rows.size());
        if (together.isPresent()) {
            run(together.get(), statement -> together(statement, rows));
        } else {
            run(sql, statement -> oneByOne(statement, rows));
        }
    }

    private static int together(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        int at = 1;
        for (@Nullable Object[] values : rows) {
            at = Binding.bind(statement, at, values);
        }
        return statement.executeUpdate();
    }

    private static int oneByOne(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] values : rows) {
            Binding.bind(statement, 1, values);
            statement.addBatch();
        }
        return statement.executeBatch().length;
    }

    /** All rows of a query; the caller bounds it by LIMIT. */
    public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, 0, row -> found.add(reader.apply(row)), values);
        return found;
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... values) {
        List<T> found = list(sql, reader, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Whether a query has a row. */
    public boolean exists(String sql, @Nullable Object... values) {
        return first(sql, row -> Boolean.TRUE, values).isPresent();
    }

    /** The single number that a query gives; 0 without a row. */
    public long number(String sql, @Nullable Object... values) {
        return first(sql, Row::firstNumber, values).orElse(0L);
    }

    /** Walks the rows of a large query as they stream in, without holding them. */
    public void stream(String sql, Consumer<Row> reader, @Nullable Object... values) {
        each(sql, Integer.MIN_VALUE, reader, values);
    }

    private void each(String sql, int fetchSize, Consumer<Row> reader, @Nullable Object... values) {
        run(sql, statement -> {
            statement.setFetchSize(fetchSize);
            Binding.bind(statement, 1, values);
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    reader.accept(row);
                }
            }
            return 0;
        });
    }

    private int run(String sql, Work work) {
        try {
            Optional<TransactionConnection> own = ownOfTransaction();
            if (own.isPresent()) {
                return run(own.get().connection(), sql, work);
            }
            try (Connection connection = source.getConnection()) {
                return run(connection, sql, work);
            }
        } catch (SQLException failure) {
            throw DatabaseFailure.of(failure);
        }
    }

    private Optional<TransactionConnection> ownOfTransaction() {
        return transactions == null ? Optional.empty() : TransactionConnection.of(transactions, source);
    }

    private static int run(Connection connection, String sql, Work work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        }
    }

    private interface Work {
        int on(PreparedStatement statement) throws SQLException;
    }
}
