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

/** REC-05. A box that customs released is not held at the terminal any more. */
@Dependent
public class ReleasesReachTheTerminal extends DeclaredCheck {

    /** See the class. */
    public ReleasesReachTheTerminal() {
        super("REC-05", CheckGroup.CARGO, Severity.MEDIUM, "HUB", Duration.ofMinutes(1));
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(status());
    }

    private static Comparison status() {
        return Comparison.walking("status", "collaboration_told_container_status", "as_of")
                .where("l.status = 'HELD'")
                .key(
                        "CONCAT(l.voyage, '/', l.container_no)",
                        "container",
                        "l.container_no",
                        "voyage",
                        "l.voyage",
                        "status",
                        "l.status")
                .against(
                        Side.of(
                                "goods_declaration r",
                                "r.id",
                                "seqNo",
                                "r.seq_no",
                                "state",
                                "r.state",
                                "changedAt",
                                "CAST(r.changed_at AS CHAR)"),
                        "r.id = (SELECT MAX(d.id) FROM goods_container c JOIN goods_declaration d"
                                + " ON d.id = c.declaration_id WHERE c.container_id = l.container_no"
                                + " AND " + DeclarationSides.plainVoyage("d.voyage_no") + " = l.voyage)")
                .concerning("l.agency")
                .atStake("r.value_fen / 100")
                .finding(new Difference(
                        "RELEASED_BUT_HELD",
                        "r.state IN ('RELEASED', 'CLEARED') AND r.changed_at < :cutoff AND r.open_holds = 0"
                                + " AND NOT EXISTS (SELECT 1 FROM collaboration_hold h WHERE h.state = 'OPEN'"
                                + " AND h.subject_type = 'container' AND h.subject_key = l.container_no)"));
    }
}
