package cn.singlewindow.platform.notification;

import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import java.util.ArrayList;
import java.util.List;

/** Who sees a notice. */
public record Audience(String key) {

    /** One user. */
    public static Audience user(String username) {
        return new Audience("user:" + username);
    }

    /** Everybody of an enterprise. */
    public static Audience enterprise(long id) {
        return new Audience("enterprise:" + id);
    }

    /** Those of an agency who hold a permission. */
    public static Audience agency(String code, Permission permission) {
        return new Audience("agency:" + code + ":" + permission);
    }

    /** Those of the window itself who hold a permission. */
    public static Audience window(Permission permission) {
        return new Audience("window:" + permission);
    }

    /** Every audience that somebody belongs to. */
    static List<String> keysOf(Scope scope) {
        List<String> keys = new ArrayList<>();
        keys.add(user(scope.actor()).key());
        scope.enterprise().ifPresent(id -> keys.add(enterprise(id).key()));
        for (Permission permission : scope.permissions()) {
            scope.agency().ifPresent(code -> keys.add(agency(code, permission).key()));
            if (scope.isWindow()) {
                keys.add(window(permission).key());
            }
        }
        return keys;
    }
}
