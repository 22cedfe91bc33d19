package cn.singlewindow.platform.access;

import cn.singlewindow.shared.Permission;
import java.util.Set;

/** A role: a named set of permissions. @param partyKind ENTERPRISE, AGENCY or WINDOW */
public record RoleView(String role, String partyKind, String nameZh, String nameEn, Set<Permission> permissions) {

    public RoleView {
        permissions = Set.copyOf(permissions);
    }
}
