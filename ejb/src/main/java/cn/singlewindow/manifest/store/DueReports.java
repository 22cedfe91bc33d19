package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ReportState;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Reports that have to come, by voyage and ship (MF-03 R1). */
@ApplicationScoped
public class DueReports {

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** A report that has to come. */
    public record Due(long id, String voyageKey, String imo, FilingKind kind, String place, Instant dueAt) {}

    /** Expects a report. @return its id if it is new and none of its kind has come yet */
    public Optional<Long> expect(
            String voyageKey, String shipKey, String imo, FilingKind kind, String place, Instant since, Instant dueAt) {
        boolean there = database.exists(
                "SELECT 1 FROM manifest_filing WHERE voyage_key = ? AND kind = ? LIMIT 1", voyageKey, kind);
        if (there) {
            return Optional.empty();
        }
        long id = ids.next();
        try {
            database.update(
                    "INSERT INTO manifest_due_report (voyage_key, ship_key, kind, id, imo, place, state, since, due_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, 'DUE', ?, ?)",
                    voyageKey,
                    shipKey,
                    kind,
                    id,
                    imo,
                    place,
                    since,
                    dueAt);
            return Optional.of(id);
        } catch (DuplicateKey expected) {
            return Optional.empty();
        }
    }

    /** It came. */
    public void filed(String voyageKey, String shipKey, FilingKind kind, long filing, ReportState state) {
        database.update(
                "UPDATE manifest_due_report SET state = ?, filing_id = ? WHERE voyage_key = ? AND ship_key = ? AND kind = ?",
                state,
                filing,
                voyageKey,
                shipKey,
                kind);
    }

    /** Whether a report of a ship's voyage, inward or outward, has still to come. */
    public boolean isDue(String imo, String voyageIn, String voyageOut) {
        return database.exists(
                "SELECT 1 FROM manifest_due_report WHERE voyage_key IN (?, ?) AND imo = ? AND state = 'DUE' LIMIT 1",
                voyageIn,
                voyageOut,
                imo);
    }

    /** Notes that it is overdue. @return what it was, if it still has not come */
    public Optional<Due> overdue(long id, Instant at) {
        int changed = database.update(
                "UPDATE manifest_due_report SET overdue_at = ? WHERE id = ? AND state = 'DUE' AND overdue_at IS NULL",
                at,
                id);
        return changed == 0
                ? Optional.empty()
                : database.first(
                        "SELECT id, voyage_key, imo, kind, place, due_at FROM manifest_due_report WHERE id = ?",
                        row -> new Due(
                                row.number("id"),
                                row.text("voyage_key"),
                                row.text("imo"),
                                FilingKind.valueOf(row.text("kind")),
                                row.text("place"),
                                row.instant("due_at")),
                        id);
    }
}
