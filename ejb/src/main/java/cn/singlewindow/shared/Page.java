package cn.singlewindow.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is walked by key, not by offset.
 *
 * @param items at most as many as were asked for
 * @param nextKey what to send as {@code after} to get the following page; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextKey) {

    public Page {
        items = List.copyOf(items);
    }

    /** The key of the following page, if there is one. */
    public Optional<String> next() {
        return Optional.ofNullable(nextKey);
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), nextKey);
    }

    /**
     * Makes a page from one row more than was asked for.
     *
     * @param rows up to {@code limit + 1} rows
     * @param limit how many the caller wanted
     * @param key the key of a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, key.apply(items.get(limit - 1)));
    }
}
