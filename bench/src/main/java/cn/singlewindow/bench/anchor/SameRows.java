package cn.singlewindow.bench.anchor;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes by bare JDBC exactly the rows that the window wrote for one item (a declaration, a list of persons), into tables of the same shape and
 * indexes ({@code anchor_…}) of the same database, in one durable transaction; ids and unique values are new each time.
 */
public final class SameRows {

    private static final Map<String, String> OF_DECLARATION = tables();

    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final AtomicLong ids = new AtomicLong(1L << 60);
    private final long declaration;
    private final String seqNo;

    private SameRows(long declaration, String seqNo) {
        this.declaration = declaration;
        this.seqNo = seqNo;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("goods_declaration", "id = @id");
        tables.put("goods_line", "declaration_id = @id");
        tables.put("goods_container", "declaration_id = @id");
        tables.put("goods_transition", "declaration_id = @id");
        tables.put("goods_receipt", "declaration_id = @id");
        tables.put("collaboration_case", "subject_id = @id");
        tables.put("platform_outbox", "subject_id = @id");
        tables.put("platform_audit", "subject_id IN ('@id', '@seq') AND what NOT LIKE '%.read'");
        tables.put("platform_idempotency", "sender_key = '@key'");
        return tables;
    }

    private static Map<String, String> ofList() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("vessel_section", "visit_id = @id AND section = 'PASSENGER'");
        tables.put("vessel_person", "visit_id = @id AND current = 1");
        tables.put("platform_outbox", "subject_id = @id AND topic = 'vessel.visit.declared'");
        tables.put("platform_audit", "subject_id IN ('@id', '@seq') AND what = 'vessel.visit.declare'");
        tables.put("platform_idempotency", "sender_key = '@key'");
        return tables;
    }

    /** Reads what the window wrote for the first list of persons of a call. */
    public static SameRows ofList(Connection owner, String visit, String key) throws SQLException {
        return of(owner, "SELECT id, visit FROM vessel_visit WHERE visit = ?", visit, ofList(), key);
    }

    /** Reads what the window wrote for the declaration with that bill, and makes the tables for the copies. */
    public static SameRows of(Connection owner, String bill, String key) throws SQLException {
        return of(owner, "SELECT id, seq_no FROM goods_declaration WHERE bill_no = ?", bill, OF_DECLARATION, key);
    }

    private static SameRows of(Connection owner, String query, String name, Map<String, String> tables, String key)
            throws SQLException {
        SameRows same;
        try (PreparedStatement find = owner.prepareStatement(query)) {
            find.setString(1, name);
            try (ResultSet found = find.executeQuery()) {
                if (!found.next()) {
                    throw new SQLException("no item " + name);
                }
                same = new SameRows(found.getLong(1), found.getString(2).strip());
            }
        }
        for (Map.Entry<String, String> table : tables.entrySet()) {
            same.read(owner, table.getKey(), table.getValue().replace("@key", key));
        }
        return same;
    }

    /** How many rows of which table make one item. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach((table, all) -> counts.put(table, all.size()));
        return counts;
    }

    /** A writer on a connection of its own. */
    public Writer writer(Connection connection) throws SQLException {
        return new Writer(connection);
    }

    private void read(Connection owner, String table, String where) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS anchor_" + table + " LIKE " + table);
            try (ResultSet found = statement.executeQuery("SELECT * FROM " + table + " WHERE "
                    + where.replace("@id", Long.toString(declaration)).replace("@seq", seqNo))) {
                ResultSetMetaData shape = found.getMetaData();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= shape.getColumnCount(); i++) {
                    names.add(shape.getColumnName(i));
                }
                columns.put(table, names);
                List<@Nullable Object[]> all = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[names.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    all.add(row);
                }
                rows.put(table, all);
            }
        }
    }

    /** Writes items on one connection. */
    public final class Writer implements AutoCloseable {

        private final Connection connection;
        private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

        private Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<String>> table : columns.entrySet()) {
                String marks = String.join(
                        ",", java.util.Collections.nCopies(table.getValue().size(), "?"));
                inserts.put(
                        table.getKey(),
                        connection.prepareStatement("INSERT INTO anchor_" + table.getKey() + " ("
                                + String.join(",", table.getValue()) + ") VALUES (" + marks + ")"));
            }
        }

        /** One item, committed. */
        public void write() throws SQLException {
            long own = ids.incrementAndGet();
            for (Map.Entry<String, List<@Nullable Object[]>> table : rows.entrySet()) {
                PreparedStatement insert = inserts.get(table.getKey());
                if (insert == null || table.getValue().isEmpty()) {
                    continue;
                }
                for (@Nullable Object[] row : table.getValue()) {
                    bind(insert, columns.getOrDefault(table.getKey(), List.of()), row, own);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }

        private void bind(PreparedStatement insert, List<String> names, @Nullable Object[] row, long own)
                throws SQLException {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, fresh(names.get(i), row[i], own));
            }
        }

        private @Nullable Object fresh(String column, @Nullable Object value, long own) {
            if (value instanceof Number number && number.longValue() == declaration) {
                return own;
            }
            if (column.equals("id")) {
                return ids.incrementAndGet();
            }
            if (column.equals("business_key") && value instanceof byte[]) {
                return ByteBuffer.allocate(32).putLong(own).array();
            }
            if (column.equals("feed_no")) {
                return null;
            }
            if (column.equals("sender_key")) {
                return "anchor-" + own;
            }
            return seqNo.equals(value) ? "A%017d".formatted(own % 100_000_000_000_000_000L) : value;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(counts().entrySet().toArray());
    }
}
