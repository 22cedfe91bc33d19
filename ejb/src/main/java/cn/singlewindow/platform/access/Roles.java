package cn.singlewindow.platform.access;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles there are. */
@Stateless
public class Roles {

    @Inject
    Database database;

    /** Every role with its permissions. @throws cn.singlewindow.shared.Rejected FORBIDDEN without ACCESS_MANAGE */
    public List<RoleView> all(Scope scope) {
        scope.require(Permission.ACCESS_MANAGE);
        Map<String, List<String>> permissions = database
                .list(
                        "SELECT role, permission FROM access_role_permission",
                        row -> Map.entry(row.text("role"), row.text("permission")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return database.list(
                "SELECT role, party_kind, name_zh, name_en FROM access_role ORDER BY party_kind, role",
                row -> new RoleView(
                        row.text("role"),
                        row.text("party_kind"),
                        row.text("name_zh"),
                        row.text("name_en"),
                        known(permissions.getOrDefault(row.text("role"), List.of()))));
    }

    private static Set<Permission> known(List<String> names) {
        return Arrays.stream(Permission.values())
                .filter(permission -> names.contains(permission.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
