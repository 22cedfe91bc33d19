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

/** REC-15. No Port Clearance was issued over unpaid dues, a hold or a detention, and none is withheld from a ship that nothing blocks (VD-05 R2). */
@Dependent
public class ClearancesHaveNoBlocker extends DeclaredCheck {

    private static final String HELD =
            " AND h.placed_at <= l.issued_at AND (h.ended_at IS NULL OR h.ended_at > l.issued_at)";

    /** See the class. */
    public ClearancesHaveNoBlocker() {
        super("REC-15", CheckGroup.SHIP, Severity.CRITICAL, "MSA", Duration.ofHours(24));
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(issued(), withheld());
    }

    private static Comparison issued() {
        return Comparison.walking("issued", "vessel_clearance", "issued_at")
                .key(
                        "CONCAT(r.visit, '/', l.number)",
                        "clearance",
                        "l.number",
                        "issuedAt",
                        "CAST(l.issued_at AS CHAR)",
                        "state",
                        "l.state")
                .against(
                        Side.of(
                                "vessel_visit r",
                                "r.id",
                                "visit",
                                "r.visit",
                                "ship",
                                "r.ship_name",
                                "state",
                                "r.state"),
                        "r.id = l.visit_id")
                .concerning("'MSA'")
                .finding(
                        new Difference(
                                "CLEARED_THOUGH_DETAINED",
                                "EXISTS (SELECT 1 FROM vessel_detention d JOIN vessel_visit v ON v.id = d.visit_id"
                                        + " WHERE v.ship_id = r.ship_id AND d.placed_at <= l.issued_at"
                                        + " AND (d.released_at IS NULL OR d.released_at > l.issued_at))"),
                        new Difference(
                                "CLEARED_THOUGH_HELD",
                                "EXISTS (SELECT 1 FROM collaboration_hold h WHERE h.subject_type = 'vessel.visit'"
                                        + " AND h.subject_key = r.visit" + HELD + ") OR EXISTS (SELECT 1 FROM"
                                        + " collaboration_hold h WHERE h.subject_type = 'ship' AND h.subject_key = r.imo"
                                        + HELD + ")"),
                        new Difference(
                                "CLEARED_THOUGH_UNPAID",
                                "EXISTS (SELECT 1 FROM vessel_dues d WHERE d.visit_id = r.id AND d.amount_fen > 0"
                                        + " AND d.state IN ('DECLARED', 'ASSESSED') AND d.declared_at <= l.issued_at)"));
    }

    private static Comparison withheld() {
        return Comparison.walking("withheld", "vessel_visit", "opened_at")
                .where("l.state = 'ENDORSED' AND l.changed_at < :cutoff AND l.detained = 0")
                .key(
                        "CONCAT(l.visit, '/withheld')",
                        "visit",
                        "l.visit",
                        "ship",
                        "l.ship_name",
                        "since",
                        "CAST(l.changed_at AS CHAR)")
                .against(
                        Side.of("collaboration_hold r", "r.id", "hold", "r.id"),
                        "r.id = (SELECT MIN(h.id) FROM collaboration_hold h WHERE h.state = 'OPEN'"
                                + " AND ((h.subject_type = 'vessel.visit' AND h.subject_key = l.visit)"
                                + " OR (h.subject_type = 'ship' AND h.subject_key = l.imo)))")
                .concerning("'MSA'")
                .finding(new Difference("WITHHELD_THOUGH_FREE", "r.id IS NULL"));
    }
}
