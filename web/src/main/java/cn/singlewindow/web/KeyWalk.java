package cn.singlewindow.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walking a list by key in addresses: every page has an address of its own that can be kept, sent and gone back from.
 *
 * @param path the list's page
 * @param filters the other parameters of the address
 * @param after the key of the page shown; empty for the first
 * @param trail the keys of the pages before, joined by {@code ~}
 * @param next the key of the following page, if there is one
 */
public record KeyWalk(
        String path,
        Map<String, String> filters,
        String after,
        String trail,
        @Nullable String next) {

    /** Whether there is a page before. */
    public boolean previousKnown() {
        return !after.isEmpty();
    }

    /** Whether there is a page after. */
    public boolean nextKnown() {
        return next != null;
    }

    /** The address of the following page. */
    public String nextAddress() {
        return next == null ? address("", "") : address(next, trail.isEmpty() ? "~" + after : trail + "~" + after);
    }

    /** The address of the page before. */
    public String previousAddress() {
        int cut = trail.lastIndexOf('~');
        return cut < 0 ? address("", "") : address(trail.substring(cut + 1), trail.substring(0, cut));
    }

    /** The address of the first page. */
    public String firstAddress() {
        return address("", "");
    }

    /** The filters as a query string, for exports of the same list. */
    public String query() {
        return join(filters);
    }

    private String address(String key, String keys) {
        Map<String, String> parameters = new LinkedHashMap<>(filters);
        parameters.put("after", key);
        parameters.put("trail", keys);
        String query = join(parameters);
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String join(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }
}
