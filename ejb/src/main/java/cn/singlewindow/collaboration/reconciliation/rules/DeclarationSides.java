package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.model.Side;

/** What the checks of cargo have in common: how they speak of declarations. */
final class DeclarationSides {

    /** States that nothing follows (CATALOGUE B.2). */
    static final String FINAL = "('REJECTED', 'CLEARED', 'WITHDRAWN', 'RETURNED')";

    /** The value of a declaration in yuan, for exposure. */
    static final String VALUE = "l.value_fen / 100";

    private DeclarationSides() {}

    /** A declared voyage as manifests and night files compare it: capitals, no blanks, no leading zeros. */
    static String plainVoyage(String voyage) {
        return "TRIM(LEADING '0' FROM UPPER(REPLACE(" + voyage + ", ' ', '')))";
    }

    /** The walked declaration. */
    static Side walked(String key) {
        return Side.of(
                "",
                key,
                "seqNo",
                "l.seq_no",
                "state",
                "l.state",
                "billNo",
                "l.bill_no",
                "contract",
                "l.contract_no",
                "trader",
                "l.trade_scc",
                "valueFen",
                "l.value_fen",
                "submittedAt",
                "CAST(l.submitted_at AS CHAR)");
    }

    /** The declaration it is held against. */
    static Side other(String from) {
        return Side.of(
                from,
                "r.id",
                "seqNo",
                "r.seq_no",
                "state",
                "r.state",
                "billNo",
                "r.bill_no",
                "contract",
                "r.contract_no",
                "trader",
                "r.trade_scc",
                "valueFen",
                "r.value_fen",
                "submittedAt",
                "CAST(r.submitted_at AS CHAR)");
    }

    /** The key of a row about a declaration that may be unknown: its number, else its id. */
    static String numberOf(String id) {
        return "COALESCE((SELECT n.seq_no FROM goods_declaration n WHERE n.id = " + id + "), CAST(" + id + " AS CHAR))";
    }
}
