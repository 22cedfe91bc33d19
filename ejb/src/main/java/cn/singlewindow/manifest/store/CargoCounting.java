package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.CargoCounts;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts what waits; never more than a reader can take in. */
@ApplicationScoped
public class CargoCounting {

    private static final Duration LATELY = Duration.ofDays(30);

    @Inject
    Database database;

    /** What waits for a reader. @param at when the reader looks */
    public CargoCounts count(Scope scope, Instant at) {
        String bill = " FROM manifest_bill b WHERE " + StoredBills.seen(Sight.of(scope));
        String difference = " FROM manifest_discrepancy d JOIN manifest_filing f ON f.id = d.filing_id WHERE"
                + " d.state = 'OPEN' AND " + Discrepancies.seen(Sight.of(scope));
        Sight all = Sight.of(scope);
        Sight own = Sight.ofFilerOnly(scope);
        Sight reports = DueReports.seen(scope);
        return new CargoCounts(
                count(bill + StoredBills.UNDECIDED, all),
                count(bill + " AND b.state = 'RECEIVED' AND b.no_load_due_at < ?", all, at),
                count(bill + " AND b.state = 'REJECTED' AND b.changed_at > ?", all, at.minus(LATELY)),
                count(" FROM manifest_amendment WHERE " + own.condition() + " AND state = 'REQUESTED'", own),
                count(difference, all),
                count(difference + " AND d.due_at < ?", all, at),
                count(
                        " FROM manifest_due_report r WHERE " + reports.condition()
                                + " AND r.state = 'DUE' AND r.due_at < ?",
                        reports,
                        at));
    }

    private long count(String from, Sight sight, Object... more) {
        List<Object> values = new ArrayList<>(sight.values());
        values.addAll(List.of(more));
        return database.number("SELECT COUNT(*) FROM (SELECT 1" + from + " LIMIT 1000) some", values.toArray());
    }
}
