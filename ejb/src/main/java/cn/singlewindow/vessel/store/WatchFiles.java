package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.WatchLists.ListView;
import cn.singlewindow.vessel.WatchLists.Listed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watch lists, written: a new edition counts from the moment in which it is whole. */
@ApplicationScoped
public class WatchFiles {

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** The lists. */
    public List<ListView> all() {
        return database.list(
                "SELECT l.*, (SELECT COUNT(*) FROM vessel_watch_entry e WHERE e.list_id = l.id AND e.edition = l.edition)"
                        + " AS entries FROM vessel_watch_list l ORDER BY l.id",
                row -> new ListView(
                        row.text("code"),
                        row.text("name_zh"),
                        row.text("name_en"),
                        row.flag("external_list"),
                        row.flag("by_document"),
                        row.flag("by_name"),
                        row.integer("threshold"),
                        row.integer("edition"),
                        row.integer("entries")));
    }

    /** Stores a new edition. Entries of older ones stay as long as hits may refer to them; they are not compared any more. */
    public void replace(String code, List<Listed> entries) {
        long[] list = database.first(
                        "SELECT id, edition FROM vessel_watch_list WHERE code = ? FOR UPDATE",
                        row -> new long[] {row.number("id"), row.number("edition") + 1},
                        code)
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
        for (Listed entry : entries) {
            rows.add(new @Nullable Object[] {
                ids.next(),
                list[0],
                list[1],
                entry.reference(),
                entry.familyName(),
                entry.givenNames(),
                entry.birthDate(),
                entry.documentNumber(),
                entry.issuingState(),
                entry.validTo()
            });
        }
        database.batch(
                "INSERT INTO vessel_watch_entry (id, list_id, edition, reference, family_name, given_names, birth_date,"
                        + " document_number, issuing_state, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        database.update("UPDATE vessel_watch_list SET edition = ? WHERE id = ?", list[1], list[0]);
    }
}
