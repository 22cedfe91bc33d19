package cn.singlewindow.enterprise.store;

import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;

/** How far a scope reaches among enterprises. */
final class Reach {

    private Reach() {}

    /** Whether the scope sees that enterprise: its own, or any for staff who may read enterprises. */
    static boolean sees(Scope scope, long enterprise) {
        return scope.enterprise().isPresent()
                ? scope.enterprise().getAsLong() == enterprise
                : scope.may(Permission.ENTERPRISE_READ);
    }
}
