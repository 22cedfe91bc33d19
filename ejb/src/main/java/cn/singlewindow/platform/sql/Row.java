package cn.singlewindow.platform.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The row of a query that is being read; valid only while it is. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** A text that is not null. */
    public String text(String column) {
        return present(column, read(() -> results.getString(column)));
    }

    /** A text that may be null. */
    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(read(() -> results.getString(column)));
    }

    /** A whole number that is not null. */
    public long number(String column) {
        return present(column, read(() -> results.getObject(column, Long.class)));
    }

    /** A whole number that may be null. */
    public OptionalLong optionalNumber(String column) {
        Long value = read(() -> results.getObject(column, Long.class));
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** A small whole number that is not null. */
    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    /** A decimal that is not null. */
    public BigDecimal decimal(String column) {
        return present(column, read(() -> results.getBigDecimal(column)));
    }

    /** A truth value that is not null. */
    public boolean flag(String column) {
        return number(column) != 0;
    }

    /** An instant that is not null. */
    public Instant instant(String column) {
        return present(column, read(() -> results.getObject(column, LocalDateTime.class)))
                .toInstant(ZoneOffset.UTC);
    }

    /** An instant that may be null. */
    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(read(() -> results.getObject(column, LocalDateTime.class)))
                .map(value -> value.toInstant(ZoneOffset.UTC));
    }

    /** A date that is not null. */
    public LocalDate date(String column) {
        return present(column, read(() -> results.getObject(column, LocalDate.class)));
    }

    /** A date that may be null. */
    public Optional<LocalDate> optionalDate(String column) {
        return Optional.ofNullable(read(() -> results.getObject(column, LocalDate.class)));
    }

    /** Bytes that are not null. */
    public byte[] bytes(String column) {
        return present(column, read(() -> results.getBytes(column)));
    }

    long firstNumber() {
        Long value = read(() -> results.getLong(1));
        return value == null ? 0L : value;
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column is null: " + column);
        }
        return value;
    }

    private static <T> @Nullable T read(Read<T> read) {
        try {
            return read.value();
        } catch (SQLException failure) {
            throw DatabaseFailure.of(failure);
        }
    }

    private interface Read<T> {
        @Nullable
        T value() throws SQLException;
    }
}
