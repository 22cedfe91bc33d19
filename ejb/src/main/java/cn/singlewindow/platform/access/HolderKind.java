package cn.singlewindow.platform.access;

import cn.singlewindow.shared.Scope;

/** What may hold roles, and where it is kept. */
enum HolderKind {
    USER("access_user", "username", Scope.Means.USER),
    CLIENT("access_client", "client_id", Scope.Means.CLIENT),
    CERTIFICATE("access_certificate", "thumbprint", Scope.Means.CERTIFICATE);

    private final String table;
    private final String key;
    private final Scope.Means means;

    HolderKind(String table, String key, Scope.Means means) {
        this.table = table;
        this.key = key;
        this.means = means;
    }

    String table() {
        return table;
    }

    String roleTable() {
        return table + "_role";
    }

    String key() {
        return key;
    }

    Scope.Means means() {
        return means;
    }
}
