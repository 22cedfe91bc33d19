package cn.singlewindow.collaboration.reconciliation.model;

import java.util.List;

/** A comparison that is being declared: all rows, nobody in particular concerned, no money at stake, unless said. */
public final class ComparisonDraft {

    private final String name;
    private final String table;
    private final String since;
    private String id = "id";
    private String told = "";
    private String where = "1 = 1";
    private Side left = Side.NONE;
    private Side right = Side.NONE;
    private String on = "";
    private String agency = "''";
    private String exposure = "NULL";
    private String currency = "NULL";

    ComparisonDraft(String name, String table, String since) {
        this.name = name;
        this.table = table;
        this.since = since;
    }

    /** Walked by another column than {@code id}. */
    public ComparisonDraft by(String column) {
        id = column;
        return this;
    }

    /** Rests on what agencies tell in a table: nothing is held against who has not told it. */
    public ComparisonDraft resting(String toldTable) {
        told = toldTable;
        return this;
    }

    /** Only these left rows. */
    public ComparisonDraft where(String condition) {
        where = condition;
        return this;
    }

    /** The match key of a left row and what is shown of it: names and expressions in turn. */
    public ComparisonDraft key(String key, String... evidence) {
        left = Side.of("", key, evidence);
        return this;
    }

    /** What it is held against. */
    public ComparisonDraft against(Side side, String joinedOn) {
        right = side;
        on = joinedOn;
        if (side.table().startsWith("collaboration_told_")) {
            told = side.table();
        }
        return this;
    }

    /** The agency concerned, an expression. */
    public ComparisonDraft concerning(String expression) {
        agency = expression;
        return this;
    }

    /** The money at stake, in yuan unless the currency is told. */
    public ComparisonDraft atStake(String amount) {
        return atStake(amount, "'CNY'");
    }

    /** The money at stake. */
    public ComparisonDraft atStake(String amount, String inCurrency) {
        exposure = amount;
        currency = inCurrency;
        return this;
    }

    /** How the sides can disagree, in order of importance. */
    public Comparison finding(Difference... differences) {
        return new Comparison(
                name, table, id, since, where, left, right, told, on, agency, exposure, currency, List.of(differences));
    }
}
