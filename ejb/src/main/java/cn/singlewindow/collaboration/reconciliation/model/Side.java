package cn.singlewindow.collaboration.reconciliation.model;

import java.util.List;

/**
 * One side of a comparison, as SQL over tables that are only read.
 *
 * @param from the table with its alias, or a derived table with one
 * @param key the expression by which the sides are matched, never null in a row that exists
 * @param evidence names and expressions in turn: what is kept of this side when it disagrees
 */
public record Side(String from, String key, List<String> evidence) {

    /** Says nothing. */
    static final Side NONE = of("", "NULL", "none", "NULL");

    public Side {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || evidence.size() % 2 != 0) {
            throw new IllegalArgumentException("evidence goes by pairs of name and expression");
        }
    }

    /** A side. */
    public static Side of(String from, String key, String... evidence) {
        return new Side(from, key, List.of(evidence));
    }

    /** The table that is read; empty for a derived one. */
    public String table() {
        return from.startsWith("(") || from.isEmpty() ? "" : from.substring(0, from.indexOf(' '));
    }

    /** The evidence as a JSON object. */
    String json() {
        StringBuilder json = new StringBuilder("JSON_OBJECT(");
        for (int i = 0; i < evidence.size(); i += 2) {
            json.append(i == 0 ? "" : ", ")
                    .append('\'')
                    .append(evidence.get(i))
                    .append("', ")
                    .append(evidence.get(i + 1));
        }
        return json.append(')').toString();
    }
}
