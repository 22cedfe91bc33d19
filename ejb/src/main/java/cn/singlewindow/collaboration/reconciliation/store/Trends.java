package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.TrendPoint;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The nights in figures. */
@ApplicationScoped
public class Trends {

    @Inject
    Database database;

    /** By day and check, oldest first, each day by its last ended run; days are inclusive. */
    public List<TrendPoint> between(Scope scope, LocalDate from, LocalDate to) {
        if (!scope.isWindow() && scope.agency().isEmpty()) {
            return List.of();
        }
        return database.list(
                "SELECT r.business_date, s.check_id, SUM(s.compared) AS compared, SUM(s.found) AS found,"
                        + " (SELECT COUNT(*) FROM collaboration_recon_finding f JOIN collaboration_discrepancy d"
                        + " ON d.id = f.discrepancy_id WHERE f.run_id = r.id AND f.check_id = s.check_id"
                        + " AND d.first_seen = r.business_date) AS fresh"
                        + " FROM collaboration_recon_run r JOIN collaboration_recon_slice s ON s.run_id = r.id"
                        + " WHERE r.business_date BETWEEN ? AND ? AND r.attempt = (SELECT MAX(m.attempt)"
                        + " FROM collaboration_recon_run m WHERE m.business_date = r.business_date"
                        + " AND m.ended_at IS NOT NULL)"
                        + " GROUP BY r.id, r.business_date, s.check_id ORDER BY r.business_date, s.check_id LIMIT 5000",
                row -> new TrendPoint(
                        row.date("business_date"),
                        row.text("check_id"),
                        row.decimal("compared").longValue(),
                        row.decimal("found").longValue(),
                        row.number("fresh")),
                from,
                to);
    }
}
