package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.DueReportView;
import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ReportState;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    /** An enterprise sees the reports of voyages on which it filed something; customs and the window see all. */
    static Sight seen(Scope scope) {
        return scope.enterprise().isPresent()
                ? new Sight(
                        "EXISTS (SELECT 1 FROM manifest_filing s WHERE s.voyage_key = r.voyage_key AND s.filer_id = ?)",
                        List.of(scope.enterprise().getAsLong()))
                : Sight.ofFilerOnly(scope);
    }

    /** A page of them, the newest first. @param overdue only those that have not come in time, seen from {@code at} */
    public Page<DueReportView> search(
            Scope scope, String voyage, boolean overdue, Instant at, String after, int limit) {
        Sight sight = seen(scope);
        List<Object> values = new ArrayList<>(sight.values());
        StringBuilder where = new StringBuilder(sight.condition());
        if (overdue) {
            where.append(" AND r.state = 'DUE' AND r.due_at < ?");
            values.add(at);
        }
        if (!voyage.isBlank()) {
            where.append(" AND r.voyage_key = ?");
            values.add(new BillKey(voyage, "").voyage());
        }
        PageKey.parse(after).ifPresent(key -> {
            where.append(" AND r.id < ?");
            values.add(key.numberOr(0, 0));
        });
        values.add(limit + 1);
        List<DueReportView> rows = database.list(
                "SELECT r.id, r.kind, r.voyage_key, r.imo, r.place, r.state, r.since, r.due_at, r.overdue_at,"
                        + " COALESCE(f.number, '') AS number FROM manifest_due_report r LEFT JOIN manifest_filing f"
                        + " ON f.id = r.filing_id WHERE " + where + " ORDER BY r.id DESC LIMIT ?",
                DueReports::view,
                values.toArray());
        return Page.of(rows, limit, row -> PageKey.of(row.id()).toString());
    }

    private static DueReportView view(Row row) {
        return new DueReportView(
                row.number("id"),
                FilingKind.valueOf(row.text("kind")),
                row.text("voyage_key"),
                row.text("imo"),
                row.text("place"),
                ReportState.valueOf(row.text("state")),
                row.instant("since"),
                row.instant("due_at"),
                row.optionalInstant("overdue_at").orElse(null),
                row.text("number"));
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
