package cn.singlewindow.collaboration.reconciliation.model;

import java.util.List;

/**
 * A table that says of every key the same as another one, or should. In its expressions the table is called {@code t}.
 *
 * @param table its name
 * @param since the column with the instant a row came to be
 * @param key the match key
 * @param agency expression: whose it is
 * @param amount expression: money at stake if it stands alone, in yuan, or {@code NULL}
 * @param evidence names and expressions in turn
 */
public record Ledger(String table, String since, String key, String agency, String amount, List<String> evidence) {

    public Ledger {
        evidence = List.copyOf(evidence);
    }

    /** A ledger. */
    public static Ledger of(String table, String since, String key, String agency, String amount, String... evidence) {
        return new Ledger(table, since, key, agency, amount, List.of(evidence));
    }

    /** Begins to hold every row of this ledger against another. @param on how they are joined, {@code l} this one, {@code r} the other */
    public ComparisonDraft walked(String name, Ledger other, String on) {
        return Comparison.walking(name, table, since)
                .key(as("l", key), as("l", evidence))
                .against(Side.of(other.table + " r", other.as("r", other.key), other.as("r", other.evidence)), on)
                .concerning(as("l", agency))
                .atStake(as("l", amount));
    }

    private String as(String alias, String expression) {
        return expression.replaceAll("\\bt\\.", alias + ".");
    }

    private String[] as(String alias, List<String> expressions) {
        return expressions.stream().map(expression -> as(alias, expression)).toArray(String[]::new);
    }
}
