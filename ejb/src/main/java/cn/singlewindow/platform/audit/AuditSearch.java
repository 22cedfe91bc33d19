package cn.singlewindow.platform.audit;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Looks into the trail. The period bounds what is walked: the trail has no index on persons, which would slow every act. */
@Stateless
public class AuditSearch {

    private static final int MOST = 200;
    private static final String ROWS =
            "SELECT id, recorded_at, what, who, subject_type, subject_id, outcome, details, seal_no FROM platform_audit"
                    + " WHERE id >= ? AND id < ?";

    @Inject
    Database database;

    @Inject
    AuditTrail trail;

    /** The rows that fit, the newest first; that somebody looked is recorded too. Needs AUDIT_READ. */
    public Page<AuditEntry> search(Scope scope, AuditQuery query) {
        scope.require(Permission.AUDIT_READ);
        trail.record(AuditEvent.done("audit.search", scope, "audit", query.subject())
                .with("actor", query.actor())
                .with("what", query.what()));
        int most = Math.max(1, Math.min(MOST, query.limit()));
        StringBuilder sql = new StringBuilder(ROWS);
        List<Object> values = new ArrayList<>(List.of(IdSource.firstAt(query.from()), before(query)));
        narrow(sql, values, " AND subject_id = ?", query.subject(), query.subject());
        narrow(sql, values, " AND what LIKE ?", query.what(), literal(query.what()) + "%");
        narrow(sql, values, " AND who LIKE ?", query.actor(), "%" + literal(query.actor()) + "%");
        sql.append(" ORDER BY id DESC LIMIT ?");
        values.add(most + 1);
        List<AuditEntry> rows = database.list(sql.toString(), AuditSearch::read, values.toArray());
        return Page.of(rows, most, row -> Long.toString(row.id()));
    }

    private static long before(AuditQuery query) {
        long end = IdSource.firstAt(query.until());
        return query.after().matches("\\d{1,18}") ? Math.min(end, Long.parseLong(query.after())) : end;
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, String asked, String value) {
        if (!asked.isEmpty()) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static AuditEntry read(Row row) {
        return new AuditEntry(
                row.number("id"),
                row.instant("recorded_at"),
                row.text("what"),
                row.text("who"),
                row.text("subject_type"),
                row.text("subject_id"),
                Outcome.valueOf(row.text("outcome")),
                row.text("details"),
                row.optionalNumber("seal_no").isPresent());
    }
}
