package cn.singlewindow.collaboration.reconciliation.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One direction of a check: every row of the left table, with what the right side says of it by one left join.
 *
 * @param name unique within the check
 * @param table the left table that is walked by its id; its alias in all expressions is {@code l}
 * @param since the left column with the instant a row came to be; rows after the watermark are left alone
 * @param where which of the left rows are looked at
 * @param left what the left side says
 * @param right what the right side says; its expressions are null where it says nothing
 * @param on how they are joined
 * @param agency expression: the agency concerned
 * @param exposure expression: money at stake, or {@code NULL}
 * @param currency expression: its currency, or {@code NULL}
 * @param differences in order of importance; the first that holds gives the kind
 */
public record Comparison(
        String name,
        String table,
        String since,
        String where,
        Side left,
        Side right,
        String on,
        String agency,
        String exposure,
        String currency,
        List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** The query of what disagrees among the left rows with ids above the first and up to the second parameter. */
    String query() {
        return "SELECT " + left.key() + " AS match_key, " + kind() + " AS kind, " + agency + " AS agency, " + exposure
                + " AS exposure, " + currency + " AS currency, " + left.json() + " AS left_evidence, CASE WHEN "
                + right.key() + " IS NULL THEN NULL ELSE " + right.json() + " END AS right_evidence FROM " + table
                + " l LEFT JOIN " + right.from() + " ON " + on
                + " WHERE l.id > ? AND l.id <= ? AND l." + since + " <= :watermark AND (" + where + ") AND ("
                + differences.stream().map(Difference::when).collect(Collectors.joining(") OR (", "(", ")")) + ")";
    }

    private String kind() {
        return differences.stream()
                .map(difference -> " WHEN " + difference.when() + " THEN '" + difference.kind() + "'")
                .collect(Collectors.joining("", "CASE", " END"));
    }
}
