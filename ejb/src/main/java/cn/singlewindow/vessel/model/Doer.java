package cn.singlewindow.vessel.model;

import cn.singlewindow.shared.Scope;
import java.time.Instant;

/**
 * Who does something, and when.
 *
 * @param agency the agency, or empty for an enterprise or the window
 */
public record Doer(String agency, String actor, Instant at) {

    /** Whoever the scope proves. */
    public static Doer of(Scope scope, Instant at) {
        return new Doer(scope.agency().orElse(""), scope.actor(), at);
    }
}
