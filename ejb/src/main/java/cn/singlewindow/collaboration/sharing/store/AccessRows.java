package cn.singlewindow.collaboration.sharing.store;

import cn.singlewindow.collaboration.sharing.AccessRow;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The append-only log of who read whose personal data. */
@ApplicationScoped
public class AccessRows {

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** One row for each record. */
    public void insert(String dataset, Collection<String> records, String agency, String actor, Instant at) {
        database.batch(
                "INSERT INTO collaboration_access (id, accessed_at, dataset, record_key, agency, actor) VALUES (?, ?, ?, ?, ?, ?)",
                records.stream()
                        .map(record -> new @Nullable Object[] {ids.next(), at, dataset, record, agency, actor})
                        .toList());
    }

    /**
     * A page, newest first.
     *
     * @param record start of the key; empty for all
     * @param agency who read; empty for all
     * @param owner whose facts; empty for all
     */
    public Page<AccessRow> list(String record, String agency, String owner, String after, int limit) {
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        List<@Nullable Object> values = new ArrayList<>();
        if (!record.isEmpty()) {
            where.append(" AND a.record_key = ?");
            values.add(record);
        }
        if (!agency.isEmpty()) {
            where.append(" AND a.agency = ?");
            values.add(agency);
        }
        if (!owner.isEmpty()) {
            where.append(" AND (d.owner = ? OR a.agency = ?)");
            values.add(owner);
            values.add(owner);
        }
        PageKey.parse(after).ifPresent(key -> {
            where.append(" AND a.id < ?");
            values.add(key.numberOr(0, Long.MAX_VALUE));
        });
        values.add(limit + 1);
        return Page.of(
                database.list(
                        "SELECT a.id, a.accessed_at, a.dataset, a.record_key, a.agency, a.actor FROM collaboration_access a"
                                + " JOIN collaboration_dataset d ON d.code = a.dataset" + where
                                + " ORDER BY a.id DESC LIMIT ?",
                        row -> new AccessRow(
                                row.number("id"),
                                row.instant("accessed_at"),
                                row.text("dataset"),
                                row.text("record_key"),
                                row.text("agency"),
                                row.text("actor")),
                        values.toArray()),
                limit,
                row -> PageKey.of(row.id()).toString());
    }
}
