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

/** REC-04. No box leaves a terminal that customs have not released. */
@Dependent
public class NothingLeavesUnreleased extends DeclaredCheck {

    /** See the class. */
    public NothingLeavesUnreleased() {
        super("REC-04", CheckGroup.CARGO, Severity.CRITICAL, "GACC", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(gate());
    }

    private static Comparison gate() {
        return Comparison.walking("gate", "collaboration_told_gate_out", "as_of")
                .where("l.gate_out_at IS NOT NULL")
                .key(
                        "CONCAT(l.voyage, '/', l.container_no)",
                        "container",
                        "l.container_no",
                        "voyage",
                        "l.voyage",
                        "gateOutAt",
                        "CAST(l.gate_out_at AS CHAR)")
                .against(
                        Side.of("goods_declaration r", "r.id", "seqNo", "r.seq_no", "state", "r.state"),
                        "r.id = (SELECT MAX(d.id) FROM goods_container c JOIN goods_declaration d"
                                + " ON d.id = c.declaration_id WHERE c.container_id = l.container_no"
                                + " AND " + DeclarationSides.plainVoyage("d.voyage_no") + " = l.voyage)")
                .concerning("l.agency")
                .atStake("r.value_fen / 100")
                .finding(
                        new Difference("LEFT_UNDECLARED", "r.id IS NULL"),
                        new Difference("LEFT_WITHOUT_RELEASE", "r.state NOT IN ('RELEASED', 'CLEARED')"),
                        new Difference(
                                "LEFT_BEFORE_RELEASE",
                                "l.gate_out_at < (SELECT MIN(t.happened_at) FROM goods_transition t"
                                        + " WHERE t.declaration_id = r.id AND t.to_state = 'RELEASED')"));
    }
}
