package cn.singlewindow.collaboration.reconciliation.model;

import cn.singlewindow.collaboration.reconciliation.Reach;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One direction of a check: every row of the left table, with what the right side says of it by one left join.
 *
 * @param name unique within the check
 * @param table the left table that is walked; its alias in all expressions is {@code l}
 * @param id the column it is walked by: a number, with an index that begins with it
 * @param since the left column with the instant a row came to be; rows after the watermark are left alone
 * @param where which of the left rows are looked at
 * @param left what the left side says
 * @param right what the right side says; its expressions are null where it says nothing
 * @param told the table of what agencies tell that the right side rests on; empty for none
 * @param on how they are joined
 * @param agency expression: the agency concerned
 * @param exposure expression: money at stake, or {@code NULL}
 * @param currency expression: its currency, or {@code NULL}
 * @param differences in order of importance; the first that holds gives the kind
 */
public record Comparison(
        String name,
        String table,
        String id,
        String since,
        String where,
        Side left,
        Side right,
        String told,
        String on,
        String agency,
        String exposure,
        String currency,
        List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Begins to declare one. @param since the left column with the instant a row came to be */
    public static ComparisonDraft walking(String name, String table, String since) {
        return new ComparisonDraft(name, table, since);
    }

    /** Whether it reads what agencies tell in a table. */
    public boolean reads(String toldTable) {
        return table.equals(toldTable) || told.equals(toldTable);
    }

    /** The one agency that all its rows concern; nothing if each row says whom. */
    public Optional<String> oneAgency() {
        return agency.matches("'[A-Z0-9]+'") ? Optional.of(agency.substring(1, agency.length() - 1)) : Optional.empty();
    }

    /** The query of what disagrees between the first and the second parameter, two ids. */
    String query(Reach reach) {
        return "SELECT " + left.key() + " AS match_key, l." + id + " AS left_id, " + kind() + " AS kind, " + agency
                + " AS agency, " + exposure + " AS exposure, " + currency + " AS currency, " + left.json()
                + " AS left_evidence, CASE WHEN " + right.key() + " IS NULL THEN NULL ELSE " + right.json()
                + " END AS right_evidence FROM " + table + " l LEFT JOIN " + right.from() + " ON " + on + " WHERE "
                + bounds(reach) + " AND l." + since + " <= :watermark AND (" + where + ") AND ("
                + differences.stream().map(Difference::when).collect(Collectors.joining(") OR (", "(", ")")) + ")";
    }

    private String bounds(Reach reach) {
        String range = "l." + id + " > ? AND l." + id + " <= ?";
        return switch (reach) {
            case ALL -> range;
            case LEFT_TOLD -> range + " AND l.changed_by = :delivery";
            case RIGHT_TOLD -> "r.id > ? AND r.id <= ? AND r.changed_by = :delivery";
            case KNOWN ->
                range + " AND l." + id + " IN (SELECT d.left_id FROM collaboration_discrepancy d"
                        + " WHERE d.check_id = :check AND d.comparison = :comparison"
                        + " AND d.state NOT IN ('VERIFIED', 'CLOSED'))";
        };
    }

    private String kind() {
        return differences.stream()
                .map(difference -> " WHEN " + difference.when() + " THEN '" + difference.kind() + "'")
                .collect(Collectors.joining("", "CASE", " END"));
    }
}
