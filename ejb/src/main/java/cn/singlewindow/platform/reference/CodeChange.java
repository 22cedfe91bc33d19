package cn.singlewindow.platform.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one code differs between two days.
 *
 * @param code the code
 * @param beforeOrNull what was in force on the first day
 * @param afterOrNull what is in force on the second day
 */
public record CodeChange(
        String code,
        @Nullable CodeEntry beforeOrNull,
        @Nullable CodeEntry afterOrNull) {

    /** What happened. */
    public enum Kind {
        ADDED,
        CLOSED,
        CHANGED
    }

    /** What happened. */
    public Kind kind() {
        if (beforeOrNull == null) {
            return Kind.ADDED;
        }
        return afterOrNull == null ? Kind.CLOSED : Kind.CHANGED;
    }

    /** What was in force on the first day. */
    public Optional<CodeEntry> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    /** What is in force on the second day. */
    public Optional<CodeEntry> after() {
        return Optional.ofNullable(afterOrNull);
    }
}
