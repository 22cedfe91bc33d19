package cn.singlewindow.platform.access;

import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whoever holds roles: reads scopes, writes roles. */
@ApplicationScoped
public class Holders {

    @Inject
    Database database;

    /** The scope of an enabled holder, read now. @param actor the name it acts under */
    Optional<Scope> scopeOf(HolderKind kind, String key, String actor) {
        List<Grant> grants = database.list(
                "SELECT h.party, p.permission FROM " + kind.table() + " h LEFT JOIN " + kind.roleTable() + " r ON r."
                        + kind.key() + " = h." + kind.key()
                        + " LEFT JOIN access_role_permission p ON p.role = r.role WHERE h." + kind.key()
                        + " = ? AND h.enabled = 1",
                Holders::grant,
                key);
        if (grants.isEmpty()) {
            return Optional.empty();
        }
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        grants.forEach(grant -> grant.permission().ifPresent(permissions::add));
        return Optional.of(new Scope(actor, kind.means(), grants.get(0).party(), permissions));
    }

    /** The roles somebody holds, sorted. */
    List<String> rolesOf(HolderKind kind, String key) {
        return database.list(
                "SELECT role FROM " + kind.roleTable() + " WHERE " + kind.key() + " = ? ORDER BY role",
                row -> row.text("role"),
                key);
    }

    /** Replaces the roles somebody holds. @throws Rejected UNKNOWN_ROLE, ROLE_NOT_FOR_PARTY */
    void setRoles(HolderKind kind, String key, Party party, Set<String> roles) {
        for (String role : roles) {
            check(role, party);
        }
        database.update("DELETE FROM " + kind.roleTable() + " WHERE " + kind.key() + " = ?", key);
        database.batch(
                "INSERT INTO " + kind.roleTable() + " (" + kind.key() + ", role) VALUES (?, ?)",
                roles.stream().sorted().map(role -> new Object[] {key, role}).toList());
    }

    /** Enables or disables. @return false if there is none that {@code party} may touch, or it is so already */
    boolean setEnabled(HolderKind kind, String key, boolean enabled) {
        return database.update(
                        "UPDATE " + kind.table() + " SET enabled = ? WHERE " + kind.key() + " = ? AND enabled <> ?",
                        enabled,
                        key,
                        enabled)
                == 1;
    }

    private void check(String role, Party party) {
        String kind = database.first(
                        "SELECT party_kind FROM access_role WHERE role = ?", row -> row.text("party_kind"), role)
                .orElseThrow(() -> Rejected.because(PlatformProblem.UNKNOWN_ROLE, role));
        if (!kind.equals(PartyKey.kindOf(party))) {
            throw Rejected.because(PlatformProblem.ROLE_NOT_FOR_PARTY, role);
        }
    }

    private static Grant grant(Row row) {
        return new Grant(
                PartyKey.parse(row.text("party")),
                row.optionalText("permission").flatMap(Holders::permission));
    }

    /** A permission this version knows; during an upgrade the database may know more. */
    private static Optional<Permission> permission(String name) {
        return Arrays.stream(Permission.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    private record Grant(Party party, Optional<Permission> permission) {}
}
