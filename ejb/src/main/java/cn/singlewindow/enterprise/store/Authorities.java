package cn.singlewindow.enterprise.store;

import cn.singlewindow.enterprise.AuthorityView;
import cn.singlewindow.enterprise.GrantAuthority;
import cn.singlewindow.enterprise.UserRole;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What users may do inside their enterprises. */
@ApplicationScoped
public class Authorities {

    private static final int MOST = 1_000;

    @Inject
    Database database;

    /** The role of a user; absent when it has none. */
    public Optional<UserRole> roleOf(long enterprise, String user) {
        return database.first(
                "SELECT role FROM enterprise_authority WHERE enterprise_id = ? AND user_name = ?",
                row -> UserRole.valueOf(row.text("role")),
                enterprise,
                user);
    }

    /** All of an enterprise that the scope sees, by user name. */
    public List<AuthorityView> list(Scope scope, long enterprise) {
        return Reach.sees(scope, enterprise)
                ? database.list(
                        "SELECT user_name, role, limit_fen, granted_by, granted_at FROM enterprise_authority"
                                + " WHERE enterprise_id = ? ORDER BY user_name LIMIT " + MOST,
                        Authorities::read,
                        enterprise)
                : List.of();
    }

    /** How many managers there are besides that user; the enterprise's row is locked, so that two cannot both leave. */
    public long managersBesides(long enterprise, String user) {
        database.exists("SELECT id FROM enterprise WHERE id = ? FOR UPDATE", enterprise);
        return database.number(
                "SELECT COUNT(*) FROM enterprise_authority WHERE enterprise_id = ? AND role = 'MANAGER'"
                        + " AND user_name <> ?",
                enterprise,
                user);
    }

    public void put(GrantAuthority grant, String by, Instant now) {
        Money limit = grant.secondPersonAbove();
        database.update(
                "INSERT INTO enterprise_authority (enterprise_id, user_name, role, limit_fen, granted_by, granted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE role = VALUES(role),"
                        + " limit_fen = VALUES(limit_fen), granted_by = VALUES(granted_by),"
                        + " granted_at = VALUES(granted_at)",
                grant.enterprise(),
                grant.user(),
                grant.role(),
                limit == null ? null : limit.fen(),
                by,
                now);
    }

    /** @return whether there was one */
    public boolean remove(long enterprise, String user) {
        return database.update(
                        "DELETE FROM enterprise_authority WHERE enterprise_id = ? AND user_name = ?", enterprise, user)
                > 0;
    }

    private static AuthorityView read(Row row) {
        OptionalLong limit = row.optionalNumber("limit_fen");
        return new AuthorityView(
                row.text("user_name"),
                UserRole.valueOf(row.text("role")),
                limit.isPresent() ? Money.ofFen(limit.getAsLong()) : null,
                row.text("granted_by"),
                row.instant("granted_at"));
    }
}
