package cn.singlewindow.shared;

import java.util.Optional;
import java.util.function.Function;

/** How the value types of this package refuse: an {@link IllegalArgumentException} with one short English reason. */
final class Refusal {

    private Refusal() {}

    static void unless(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }

    /** The value that the constructor accepts, or nothing when it refuses. */
    static <T> Optional<T> asEmpty(Function<String, T> constructor, String text) {
        try {
            return Optional.of(constructor.apply(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
