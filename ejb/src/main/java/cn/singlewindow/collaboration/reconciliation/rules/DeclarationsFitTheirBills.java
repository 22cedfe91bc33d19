package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.DeclaredCheck;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import cn.singlewindow.collaboration.reconciliation.model.Side;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;

/** REC-02. A declaration takes from its bill what it says: pieces to the piece, weight to one per cent or 50 kg, boxes of the bill only. */
@Dependent
public class DeclarationsFitTheirBills extends DeclaredCheck {

    /** See the class. */
    public DeclarationsFitTheirBills() {
        super("REC-02", CheckGroup.CARGO, Severity.MEDIUM, "GACC", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(quantities(), totals(), boxes());
    }

    private static Comparison quantities() {
        return Comparison.walking("quantities", "manifest_link", "linked_at")
                .where("l.state <> 'FREED'")
                .key("l.seq_no", "packages", "l.packages", "grossKg", "l.gross_kg")
                .against(
                        Side.of(
                                "goods_declaration r",
                                "r.id",
                                "packages",
                                "r.packages",
                                "grossKg",
                                "r.gross_weight",
                                "trader",
                                "r.trade_name"),
                        "r.seq_no = l.seq_no")
                .concerning("'GACC'")
                .atStake("r.value_fen / 100")
                .finding(
                        new Difference("LINK_WITHOUT_DECLARATION", "r.id IS NULL"),
                        new Difference("PIECES_DIFFER", "r.packages <> l.packages"),
                        new Difference(
                                "WEIGHT_DIFFERS", "ABS(r.gross_weight - l.gross_kg) > GREATEST(50, l.gross_kg / 100)"));
    }

    private static Comparison totals() {
        return Comparison.walking("totals", "manifest_bill", "filed_at")
                .where("l.live = 1")
                .key(
                        "CONCAT(l.voyage_key, '/', l.bill_key, '/total')",
                        "bill",
                        "l.bill_no",
                        "packages",
                        "l.packages",
                        "linked",
                        "l.linked_packages")
                .against(
                        Side.of(
                                "(SELECT k.bill_id, SUM(k.packages) AS packages FROM manifest_link k"
                                        + " WHERE k.state <> 'FREED' GROUP BY k.bill_id) r",
                                "r.bill_id",
                                "packages",
                                "r.packages"),
                        "r.bill_id = l.id")
                .concerning("'GACC'")
                .finding(
                        new Difference("MORE_THAN_THE_BILL", "l.linked_packages > l.packages"),
                        new Difference("LEDGER_DRIFT", "COALESCE(r.packages, 0) <> l.linked_packages"));
    }

    private static Comparison boxes() {
        return Comparison.walking("boxes", "manifest_link", "linked_at")
                .where("l.state <> 'FREED'")
                .key(
                        "CONCAT(l.seq_no, '/', r.container_id)",
                        "seqNo",
                        "l.seq_no",
                        "boxes",
                        "(SELECT b.container_list FROM manifest_bill b WHERE b.id = l.bill_id)")
                .against(
                        Side.of(
                                "(goods_declaration d JOIN goods_container r ON r.declaration_id = d.id)",
                                "r.container_id",
                                "box",
                                "r.container_id"),
                        "d.seq_no = l.seq_no")
                .concerning("'GACC'")
                .finding(new Difference(
                        "BOX_NOT_ON_BILL",
                        "r.container_id <> '' AND NOT EXISTS (SELECT 1 FROM manifest_container c"
                                + " WHERE c.bill_id = l.bill_id AND c.number = r.container_id)"));
    }
}
