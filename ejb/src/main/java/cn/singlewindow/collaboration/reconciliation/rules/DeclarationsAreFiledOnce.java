package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;

/**
 * REC-08. The same shipment is declared once (GD-01 R4), also under a key that was changed a little, and is not split so
 * that each part stays below the value under which less is asked. The later declaration is the discrepancy.
 */
@Dependent
public class DeclarationsAreFiledOnce implements Check {

    /** How far apart two filings of one shipment may lie: seven days, as a distance of time-ordered ids. */
    private static final long NEAR = Duration.ofDays(7).toMillis() << 22;

    /** How far apart the parts of a split shipment may lie. */
    private static final long TOGETHER = Duration.ofDays(1).toMillis() << 22;

    /** Below this value a consignment is of low value: 5,000 yuan, in fen. An assumption until RC-01 has a parameter. */
    private static final long LOW_VALUE = 500_000;

    private static final String SAME_LINE = "EXISTS (SELECT 1 FROM goods_line a JOIN goods_line b"
            + " ON b.code_ts = a.code_ts AND b.g_qty = a.g_qty AND b.decl_total = a.decl_total"
            + " AND b.trade_curr = a.trade_curr WHERE a.declaration_id = l.id AND b.declaration_id = m.id)";

    private static final String SAME_BILL =
            plain("m.bill_no") + " = " + plain("l.bill_no") + " AND " + plain("l.bill_no") + " NOT IN ('', '*')";

    private static final String SAME_CONTRACT = "m.contract_no = l.contract_no AND l.contract_no NOT IN ('', '*')"
            + " AND m.total = l.total AND m.currency = l.currency AND m.gross_weight = l.gross_weight"
            + " AND m.line_count = l.line_count";

    private static final String SMALL = " AND m.trade_mode = l.trade_mode AND m.value_fen < " + LOW_VALUE
            + " AND EXISTS (SELECT 1 FROM goods_line a JOIN goods_line b ON b.code_ts = a.code_ts"
            + " WHERE a.declaration_id = l.id AND b.declaration_id = m.id)";

    @Override
    public String id() {
        return "REC-08";
    }

    @Override
    public CheckGroup group() {
        return CheckGroup.CARGO;
    }

    @Override
    public Severity severity() {
        return Severity.MEDIUM;
    }

    @Override
    public String owner() {
        return "GACC";
    }

    @Override
    public Duration tolerance() {
        return Duration.ZERO;
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(twins(), parts());
    }

    private static Comparison twins() {
        String twin = "(SELECT MIN(m.id)" + earlier(NEAR) + " AND (m.business_key = l.business_key OR ((" + SAME_BILL
                + " OR " + SAME_CONTRACT + ") AND " + SAME_LINE + ")))";
        return comparison(
                "twins",
                "l.seq_no",
                "r.id = " + twin,
                "l.business_key IS NOT NULL",
                new Difference("DUPLICATE", "r.business_key = l.business_key"),
                new Difference("NEAR_DUPLICATE", "r.id IS NOT NULL"));
    }

    private static Comparison parts() {
        String before = "(SELECT COALESCE(SUM(m.value_fen), 0)" + earlier(TOGETHER) + SMALL + ")";
        return comparison(
                "parts",
                "CONCAT(l.seq_no, '/split')",
                "r.id = (SELECT MIN(m.id)" + earlier(TOGETHER) + SMALL + ")",
                "l.business_key IS NOT NULL AND l.value_fen < " + LOW_VALUE,
                new Difference(
                        "SPLIT", before + " < " + LOW_VALUE + " AND " + before + " + l.value_fen >= " + LOW_VALUE));
    }

    private static Comparison comparison(String name, String key, String on, String where, Difference... differences) {
        return new Comparison(
                name,
                "goods_declaration",
                "submitted_at",
                where,
                DeclarationSides.walked(key),
                DeclarationSides.other("goods_declaration r"),
                on,
                "'GACC'",
                DeclarationSides.VALUE,
                "'CNY'",
                List.of(differences));
    }

    /** Earlier live declarations of the same trader in the same direction: a range of the index on trader and id. */
    private static String earlier(long distance) {
        return " FROM goods_declaration m WHERE m.trader_id = l.trader_id AND m.id < l.id AND m.id >= l.id - "
                + distance + " AND m.direction = l.direction AND m.business_key IS NOT NULL";
    }

    private static String plain(String number) {
        return "UPPER(REPLACE(REPLACE(REPLACE(REPLACE(" + number + ", ' ', ''), '-', ''), '/', ''), '.', ''))";
    }
}
