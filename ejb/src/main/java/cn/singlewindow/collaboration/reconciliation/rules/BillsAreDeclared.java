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

/** REC-01. Every bill that arrived is declared within fourteen days, and every accepted declaration by sea has its bill (MF-01, GD-01 R3). */
@Dependent
public class BillsAreDeclared extends DeclaredCheck {

    /** See the class. */
    public BillsAreDeclared() {
        super("REC-01", CheckGroup.CARGO, Severity.MEDIUM, "GACC", Duration.ofDays(14));
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(bills(), declarations());
    }

    private static Comparison bills() {
        return Comparison.walking("bills", "manifest_bill", "filed_at")
                .where("l.direction = 'I' AND l.live = 1 AND l.transfer = 0 AND l.arrived_at < :cutoff"
                        + " AND l.state <> 'DELETED'")
                .key(
                        "CONCAT(l.voyage_key, '/', l.bill_key)",
                        "bill",
                        "l.bill_no",
                        "voyage",
                        "l.voyage_key",
                        "packages",
                        "l.packages",
                        "consignee",
                        "l.consignee_name",
                        "arrivedAt",
                        "CAST(l.arrived_at AS CHAR)")
                .against(
                        Side.of("manifest_link r", "r.id", "seqNo", "r.seq_no", "packages", "r.packages"),
                        "r.id = (SELECT MIN(m.id) FROM manifest_link m WHERE m.bill_id = l.id AND m.state <> 'FREED')")
                .concerning("'GACC'")
                .finding(new Difference("BILL_UNDECLARED", "r.id IS NULL"));
    }

    private static Comparison declarations() {
        return Comparison.walking("declarations", "goods_declaration", "submitted_at")
                .where("l.traf_mode = '2' AND l.state NOT IN ('DRAFT', 'SUBMITTED', 'REJECTED', 'WITHDRAWN')")
                .key(
                        "l.seq_no",
                        "seqNo",
                        "l.seq_no",
                        "bill",
                        "l.bill_no",
                        "voyage",
                        "l.voyage_no",
                        "packages",
                        "l.packages",
                        "submittedAt",
                        "CAST(l.submitted_at AS CHAR)")
                .against(
                        Side.of("manifest_link r", "r.id", "bill", "r.bill_id", "packages", "r.packages"),
                        "r.seq_no = l.seq_no")
                .concerning("'GACC'")
                .atStake(DeclarationSides.VALUE)
                .finding(new Difference("DECLARATION_WITHOUT_BILL", "r.id IS NULL"));
    }
}
