package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.DeliveryView;
import cn.singlewindow.collaboration.reconciliation.intake.Dataset;
import cn.singlewindow.collaboration.reconciliation.intake.DatasetField;
import cn.singlewindow.collaboration.reconciliation.intake.ToldRow;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What agencies told, in one table for each dataset. A row that is told again unchanged keeps who changed it last. */
@Dependent
public class ToldRows {

    private static final int DELETED_AT_ONCE = 10_000;

    private final Database database;

    /** @param database where they are */
    @Inject
    public ToldRows(Database database) {
        this.database = database;
    }

    /** Takes rows over, in the order of their ids. @param asOf the end of their business day */
    public void put(Dataset dataset, DeliveryView delivery, Instant asOf, List<ToldRow> rows) {
        List<@Nullable Object[]> values = new ArrayList<>();
        rows.stream()
                .sorted(Comparator.comparingLong(ToldRow::id))
                .forEach(row -> values.add(values(row, delivery, asOf)));
        database.batch(statement(dataset), values);
    }

    /** Removes what a whole statement no longer tells. @return how many rows */
    public long removeUntold(Dataset dataset, DeliveryView delivery) {
        long removed = 0;
        int now;
        do {
            now = database.update(
                    "DELETE FROM " + dataset.table() + " WHERE agency = ? AND delivery_id <> ? LIMIT "
                            + DELETED_AT_ONCE,
                    delivery.agency(),
                    delivery.id());
            removed += now;
        } while (now == DELETED_AT_ONCE);
        return removed;
    }

    private static @Nullable Object[] values(ToldRow row, DeliveryView delivery, Instant asOf) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.id());
        values.add(delivery.agency());
        values.addAll(row.values());
        values.add(asOf);
        values.add(delivery.id());
        values.add(delivery.id());
        return values.toArray();
    }

    private static String statement(Dataset dataset) {
        List<String> columns =
                dataset.fields().stream().map(DatasetField::column).toList();
        String same = columns.stream()
                .map(column -> column + " <=> VALUES(" + column + ")")
                .collect(Collectors.joining(" AND "));
        return "INSERT INTO " + dataset.table() + " (id, agency, " + String.join(", ", columns)
                + ", as_of, delivery_id, changed_by) VALUES ("
                + String.join(",", Collections.nCopies(columns.size() + 5, "?"))
                + ") ON DUPLICATE KEY UPDATE changed_by = IF("
                + same + ", changed_by, VALUES(changed_by)), as_of = IF(" + same + ", as_of, VALUES(as_of)), "
                + columns.stream()
                        .map(column -> column + " = VALUES(" + column + ")")
                        .collect(Collectors.joining(", "))
                + ", agency = VALUES(agency), delivery_id = VALUES(delivery_id)";
    }
}
