package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.platform.sql.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of the modules' tables written by hand: a needed column that is not named gets the plainest value of its type. */
final class PlantedPort {

    private static final String AT = "2026-03-02 01:00:00";

    private final Database database;
    private final Map<String, Map<String, String>> needed = new HashMap<>();
    private long last = 1_000;

    PlantedPort(Database database) {
        this.database = database;
    }

    /** Empties tables. */
    void none(String... names) {
        for (String name : names) {
            database.update("DELETE FROM " + name);
        }
    }

    /** One row: names and values in turn. @return its id */
    long row(String table, @Nullable Object... given) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        long id = ++last;
        needed(table).forEach((name, type) -> values.put(name, name.equals("id") ? Long.valueOf(id) : plain(type)));
        for (int i = 0; i < given.length; i += 2) {
            values.put(String.valueOf(given[i]), given[i + 1]);
        }
        List<@Nullable Object> bound = new ArrayList<>(values.values());
        database.update(
                "INSERT INTO " + table + " (" + String.join(",", values.keySet()) + ") VALUES ("
                        + String.join(",", Collections.nCopies(bound.size(), "?")) + ")",
                bound.toArray());
        return id;
    }

    private Map<String, String> needed(String table) {
        return needed.computeIfAbsent(table, name -> {
            Map<String, String> columns = new LinkedHashMap<>();
            database.list(
                    "SELECT column_name AS name, data_type AS type FROM information_schema.columns"
                            + " WHERE table_schema = DATABASE() AND table_name = ? AND is_nullable = 'NO'"
                            + " AND column_default IS NULL ORDER BY ordinal_position",
                    row -> columns.put(row.text("name"), row.text("type")),
                    name);
            return columns;
        });
    }

    private static Object plain(String type) {
        return switch (type) {
            case "bigint", "int", "tinyint", "decimal" -> 0;
            case "datetime" -> AT;
            case "date" -> "2026-03-02";
            default -> "";
        };
    }
}
