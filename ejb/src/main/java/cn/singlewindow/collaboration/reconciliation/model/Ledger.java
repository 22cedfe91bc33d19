package cn.singlewindow.collaboration.reconciliation.model;

import java.util.Arrays;
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

    /**
     * Both ways of holding two ledgers against each other: what only one of them has, and how they differ.
     *
     * @param on how they are joined, with {@code l} for the left and {@code r} for the right; also used the other way round
     * @param onlyLeft the kind of what the right one lacks
     * @param onlyRight the kind of what the left one lacks
     */
    public static List<Comparison> bothWays(
            Ledger left, Ledger right, String on, String onlyLeft, String onlyRight, Difference... differences) {
        Difference[] all = Arrays.copyOf(differences, differences.length + 1);
        System.arraycopy(differences, 0, all, 1, differences.length);
        all[0] = new Difference(onlyLeft, right.as("r", right.key()) + " IS NULL");
        return List.of(
                left.walked("forth", right, on).finding(all),
                right.walked("back", left, swapped(on))
                        .finding(new Difference(onlyRight, left.as("r", left.key()) + " IS NULL")));
    }

    private ComparisonDraft walked(String name, Ledger other, String on) {
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

    private static String swapped(String on) {
        return on.replaceAll("\\bl\\.", "~.").replaceAll("\\br\\.", "l.").replaceAll("~\\.", "r.");
    }
}
