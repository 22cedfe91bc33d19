package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import cn.singlewindow.collaboration.reconciliation.model.Parameter;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;

/**
 * REC-08. The same shipment is declared once (GD-01 R4), also under a key that was changed a little, and is not split so
 * that each part stays below the value under which less is asked. The later declaration is the discrepancy.
 */
@Dependent
public class DeclarationsAreFiledOnce implements Check {

    /** A day as a distance of time-ordered ids. */
    private static final long DAY = Duration.ofDays(1).toMillis() << 22;

    /** How far apart two filings of one shipment may lie. */
    private static final Parameter NEAR = new Parameter(":near", "collaboration.recon.twins.within.days", 7, DAY);

    /** How far apart the parts of a split shipment may lie. */
    private static final Parameter TOGETHER =
            new Parameter(":together", "collaboration.recon.split.within.days", 1, DAY);

    /** Below this value in fen a consignment is of low value. */
    private static final Parameter LOW_VALUE = new Parameter(":low", "collaboration.recon.split.below.fen", 500_000, 1);

    private static final String SAME_LINE = "EXISTS (SELECT 1 FROM goods_line a JOIN goods_line b"
            + " ON b.code_ts = a.code_ts AND b.g_qty = a.g_qty AND b.decl_total = a.decl_total"
            + " AND b.trade_curr = a.trade_curr WHERE a.declaration_id = l.id AND b.declaration_id = m.id)";

    private static final String SAME_BILL =
            plain("m.bill_no") + " = " + plain("l.bill_no") + " AND " + plain("l.bill_no") + " NOT IN ('', '*')";

    private static final String SAME_CONTRACT = "m.contract_no = l.contract_no AND l.contract_no NOT IN ('', '*')"
            + " AND m.total = l.total AND m.currency = l.currency AND m.gross_weight = l.gross_weight"
            + " AND m.line_count = l.line_count";

    private static final String SMALL = " AND m.trade_mode = l.trade_mode AND m.value_fen < " + LOW_VALUE.mark()
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
    public List<Parameter> parameters() {
        return List.of(NEAR, TOGETHER, LOW_VALUE);
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
                "l.business_key IS NOT NULL AND l.value_fen < " + LOW_VALUE.mark(),
                new Difference("SPLIT", before + " < :low AND " + before + " + l.value_fen >= :low"));
    }

    private static Comparison comparison(String name, String key, String on, String where, Difference... differences) {
        return new Comparison(
                name,
                "goods_declaration",
                "id",
                "submitted_at",
                where,
                DeclarationSides.walked(key),
                DeclarationSides.other("goods_declaration r"),
                "",
                on,
                "'GACC'",
                DeclarationSides.VALUE,
                "'CNY'",
                List.of(differences));
    }

    /** Earlier live declarations of the same trader in the same direction: a range of the index on trader and id. */
    private static String earlier(Parameter distance) {
        return " FROM goods_declaration m WHERE m.trader_id = l.trader_id AND m.id < l.id AND m.id >= l.id - "
                + distance.mark() + " AND m.direction = l.direction AND m.business_key IS NOT NULL";
    }

    private static String plain(String number) {
        return "UPPER(REPLACE(REPLACE(REPLACE(REPLACE(" + number + ", ' ', ''), '-', ''), '/', ''), '.', ''))";
    }
}
