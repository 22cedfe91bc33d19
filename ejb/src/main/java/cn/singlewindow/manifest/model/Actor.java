package cn.singlewindow.manifest.model;

import cn.singlewindow.shared.Scope;

/** Who does something to a bill. @param agency empty if none */
public record Actor(String name, String agency) {

    /** Who acts by a scope. */
    public static Actor of(Scope scope) {
        return new Actor(scope.actor(), scope.agency().orElse(""));
    }

    /** The window itself. */
    public static Actor window(String job) {
        return new Actor(job, "");
    }
}
