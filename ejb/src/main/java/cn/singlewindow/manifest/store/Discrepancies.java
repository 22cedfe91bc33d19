package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.DiscrepancyKind;
import cn.singlewindow.manifest.DiscrepancyOutcome;
import cn.singlewindow.manifest.DiscrepancyQuery;
import cn.singlewindow.manifest.DiscrepancyView;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.Tally;
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
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Differences between reports and manifests. */
@ApplicationScoped
public class Discrepancies {

    private static final String COLUMNS =
            "d.id, d.version, d.kind, d.voyage_key, d.bill_key, d.container, d.manifested,"
                    + " d.found, d.state, d.outcome, d.note, d.extended, d.opened_at, d.due_at, d.closed_at, d.bill_id, f.number";

    private static final String FROM = " FROM manifest_discrepancy d JOIN manifest_filing f ON f.id = d.filing_id";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** A difference with the bill that it is about. */
    public record Stored(DiscrepancyView view, OptionalLong bill) {}

    /** Opens one. @return its id, or nothing if the report found it already */
    public Optional<Long> open(Filing filing, Tally.Difference difference, @Nullable Bill bill, Instant until) {
        long id = ids.next();
        try {
            database.update(
                    "INSERT INTO manifest_discrepancy (id, version, kind, filing_id, filer_id, bill_id, voyage_key, bill_key,"
                            + " container, manifested, found, state, outcome, note, extended, opened_at, due_at, closed_by)"
                            + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '', '', 0, ?, ?, '')",
                    id,
                    difference.kind(),
                    filing.id(),
                    bill == null ? filing.filer() : bill.identity().filer(),
                    bill == null ? null : bill.identity().id(),
                    filing.voyageKey(),
                    difference.bill().bill(),
                    difference.container(),
                    difference.manifested(),
                    difference.found(),
                    filing.at(),
                    until);
            return Optional.of(id);
        } catch (DuplicateKey known) {
            return Optional.empty();
        }
    }

    /** One to be changed, locked. */
    public Optional<Stored> lock(long id) {
        return database.first(
                "SELECT " + COLUMNS + FROM + " WHERE d.id = ? FOR UPDATE",
                row -> new Stored(view(row), row.optionalNumber("bill_id")),
                id);
    }

    /** Closes one. */
    public void close(long id, DiscrepancyOutcome outcome, String note, String by, Instant at) {
        database.update(
                "UPDATE manifest_discrepancy SET version = version + 1, state = 'CLOSED', outcome = ?, note = ?, closed_at = ?,"
                        + " closed_by = ? WHERE id = ?",
                outcome,
                note,
                at,
                by,
                id);
    }

    /** Gives one more time. */
    public void extend(long id, Instant until, String note) {
        database.update(
                "UPDATE manifest_discrepancy SET version = version + 1, extended = 1, due_at = ?, note = ? WHERE id = ?",
                until,
                note,
                id);
    }

    /** Whether any difference of a bill is open. */
    public boolean anyOpen(long bill) {
        return database.exists("SELECT 1 FROM manifest_discrepancy WHERE bill_id = ? AND state = 'OPEN' LIMIT 1", bill);
    }

    /** Those that a filing found. */
    public List<DiscrepancyView> ofFiling(long filing) {
        return database.list(
                "SELECT " + COLUMNS + FROM + " WHERE d.filing_id = ? ORDER BY d.id LIMIT 1000",
                Discrepancies::view,
                filing);
    }

    /** A page of them, newest first; an enterprise sees those of its bills. @param at when the reader looks */
    public Page<DiscrepancyView> search(Scope scope, DiscrepancyQuery query, Instant at) {
        Sight sight = Sight.of(scope);
        List<Object> values = new ArrayList<>(sight.values());
        StringBuilder where = new StringBuilder(seen(sight));
        if (query.openOnly() || query.overdueOnly()) {
            where.append(" AND d.state = 'OPEN'");
        }
        if (query.overdueOnly()) {
            where.append(" AND d.due_at < ?");
            values.add(at);
        }
        if (!query.voyage().isBlank()) {
            where.append(" AND d.voyage_key = ?");
            values.add(new BillKey(query.voyage(), "").voyage());
        }
        PageKey.parse(query.after()).ifPresent(key -> {
            where.append(" AND d.id < ?");
            values.add(key.numberOr(0, 0));
        });
        values.add(query.limit() + 1);
        List<DiscrepancyView> rows = database.list(
                "SELECT " + COLUMNS + FROM + " WHERE " + where + " ORDER BY d.id DESC LIMIT ?",
                Discrepancies::view,
                values.toArray());
        return Page.of(rows, query.limit(), row -> PageKey.of(row.id()).toString());
    }

    /** What a scope sees: an enterprise those of its bills. */
    static String seen(Sight sight) {
        return sight.condition().replace("filer_id", "d.filer_id").replace("agencies", "f.agencies");
    }

    private static DiscrepancyView view(Row row) {
        return new DiscrepancyView(
                row.number("id"),
                row.number("version"),
                DiscrepancyKind.valueOf(row.text("kind")),
                row.text("number"),
                new BillKey(row.text("voyage_key"), row.text("bill_key")),
                row.text("container"),
                row.text("manifested"),
                row.text("found"),
                row.text("state").equals("OPEN"),
                row.text("outcome"),
                row.text("note"),
                row.flag("extended"),
                row.instant("opened_at"),
                row.instant("due_at"),
                row.optionalInstant("closed_at").orElse(null));
    }
}
