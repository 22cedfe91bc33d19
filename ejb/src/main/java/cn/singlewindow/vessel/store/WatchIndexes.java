package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.vessel.model.WatchEntry;
import cn.singlewindow.vessel.model.WatchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The watch lists that count, held in memory on every node. Each look asks the database which editions count, so that an edition takes
 * effect with its commit; only one that is not held yet is read.
 */
@ApplicationScoped
public class WatchIndexes {

    private final Map<Long, Held> held = new ConcurrentHashMap<>();

    @Inject
    Database database;

    /** The lists that count in the transaction at hand. */
    public List<WatchIndex> current() {
        List<Edition> editions = database.list(
                "SELECT id, code, edition, threshold, by_document, by_name FROM vessel_watch_list"
                        + " WHERE enabled = 1 AND edition > 0 ORDER BY id",
                Edition::of);
        List<WatchIndex> current = new ArrayList<>(editions.size());
        for (Edition edition : editions) {
            current.add(index(edition));
        }
        return current;
    }

    private WatchIndex index(Edition edition) {
        Held known = held.get(edition.list());
        if (known != null && known.edition().equals(edition)) {
            return known.index();
        }
        WatchIndex read = new WatchIndex(entries(edition), edition.byDocument(), edition.byName());
        held.put(edition.list(), new Held(edition, read));
        return read;
    }

    private List<WatchEntry> entries(Edition edition) {
        return database.list(
                "SELECT * FROM vessel_watch_entry WHERE list_id = ? AND edition = ?",
                row -> WatchEntry.of(
                        row.number("id"),
                        edition.code(),
                        edition.threshold(),
                        row.text("family_name"),
                        row.text("given_names"),
                        row.optionalDate("birth_date").orElse(null),
                        row.text("document_number"),
                        row.text("issuing_state"),
                        row.optionalDate("valid_to").orElse(null)),
                edition.list(),
                edition.number());
    }

    private record Held(Edition edition, WatchIndex index) {}

    private record Edition(long list, String code, int number, int threshold, boolean byDocument, boolean byName) {

        static Edition of(Row row) {
            return new Edition(
                    row.number("id"),
                    row.text("code"),
                    row.integer("edition"),
                    row.integer("threshold"),
                    row.flag("by_document"),
                    row.flag("by_name"));
        }
    }
}
