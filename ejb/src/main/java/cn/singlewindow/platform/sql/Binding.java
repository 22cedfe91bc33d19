package cn.singlewindow.platform.sql;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How values are bound: instants as UTC with microseconds, enums by name, everything else as the driver does. The frequent
 * types are named, since the driver looks long for what an object is.
 */
final class Binding {

    private Binding() {}

    /** Binds values from one position on. @return the position after them */
    static int bind(PreparedStatement statement, int from, @Nullable Object... values) throws SQLException {
        int at = from;
        for (Object value : values) {
            bind(statement, at++, value);
        }
        return at;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(at, text);
        } else if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(at, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else if (value instanceof Enum<?> constant) {
            statement.setString(at, constant.name());
        } else if (value instanceof Instant instant) {
            statement.setObject(at, utc(instant));
        } else {
            statement.setObject(at, value);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
