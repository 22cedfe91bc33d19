package cn.singlewindow.platform.sql;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** {@code INSERT … VALUES (?, ?)} for many rows at once. Texts are kept: a text met before finds its prepared statement. */
final class ManyRows {

    /** Rows of one statement at most. */
    static final int MOST = 64;

    private static final String VALUES = " VALUES (";
    private static final String UPSERT = " ON DUPLICATE KEY ";
    private static final Map<String, Map<Integer, String>> TEXTS = new ConcurrentHashMap<>();

    private ManyRows() {}

    /** The statement for so many rows; absent if this one is no plain insert of one row. */
    static Optional<String> of(String sql, int rows) {
        if (!sql.startsWith("INSERT ") || !sql.endsWith(")") || !sql.contains(VALUES) || sql.contains(UPSERT)) {
            return Optional.empty();
        }
        return Optional.of(TEXTS.computeIfAbsent(sql, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(rows, count -> repeated(sql, count)));
    }

    private static String repeated(String sql, int rows) {
        int row = sql.indexOf(VALUES) + VALUES.length() - 1;
        return sql + (", " + sql.substring(row)).repeat(rows - 1);
    }
}
