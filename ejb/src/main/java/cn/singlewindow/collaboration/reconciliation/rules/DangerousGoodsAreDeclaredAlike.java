package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.KeyHash;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.DeclaredCheck;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import cn.singlewindow.collaboration.reconciliation.model.Side;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;

/** REC-14. Dangerous goods of the manifest stand in the ship's own declaration (FAL 7) and have a permit of the same class. */
@Dependent
public class DangerousGoodsAreDeclaredAlike extends DeclaredCheck {

    /** See the class. */
    public DangerousGoodsAreDeclaredAlike() {
        super("REC-14", CheckGroup.SHIP, Severity.CRITICAL, "MSA", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(declared(), permitted());
    }

    private static Comparison declared() {
        return Comparison.walking("declared", "manifest_bill", "filed_at")
                .where("l.dangerous = 1 AND l.live = 1 AND l.state <> 'DELETED'")
                .key(
                        "CONCAT(l.voyage_key, '/', l.bill_key, '/', r.position)",
                        "bill",
                        "l.bill_no",
                        "unNumber",
                        "r.un_number",
                        "class",
                        "r.hazard_class")
                .against(
                        Side.of(
                                "(manifest_item r JOIN manifest_bill b ON b.id = r.bill_id JOIN vessel_visit v"
                                        + " ON v.imo = b.imo AND "
                                        + DeclarationSides.plainVoyage("v.voyage_in") + " = b.voyage_key)",
                                "v.id",
                                "visit",
                                "v.visit"),
                        "r.bill_id = l.id AND r.un_number <> ''")
                .concerning("'MSA'")
                .finding(new Difference(
                        "DANGEROUS_UNDECLARED",
                        "v.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM vessel_section s WHERE s.visit_id = v.id"
                                + " AND s.section = 'DANGEROUS_GOODS' AND s.version = (SELECT MAX(m.version)"
                                + " FROM vessel_section m WHERE m.visit_id = v.id AND m.section = s.section)"
                                + " AND s.declared LIKE CONCAT('%\"', r.un_number, '\"%'))"));
    }

    private static Comparison permitted() {
        return Comparison.walking("permitted", "manifest_bill", "filed_at")
                .where("l.dangerous = 1 AND l.live = 1 AND l.state <> 'DELETED'")
                .key(
                        "CONCAT(l.voyage_key, '/', l.bill_key, '/', r.position, '/permit')",
                        "bill",
                        "l.bill_no",
                        "unNumber",
                        "r.un_number",
                        "class",
                        "r.hazard_class")
                .against(
                        Side.of(
                                "(manifest_item r JOIN manifest_bill b ON b.id = r.bill_id LEFT JOIN"
                                        + " collaboration_told_dg_permit t ON t.id = "
                                        + KeyHash.sql("b.voyage_key", "b.bill_key", "r.un_number") + ")",
                                "t.id",
                                "class",
                                "t.hazard_class"),
                        "r.bill_id = l.id AND r.un_number <> ''")
                .resting("collaboration_told_dg_permit")
                .concerning("'MSA'")
                .finding(
                        new Difference("DANGEROUS_UNPERMITTED", "r.bill_id IS NOT NULL AND t.id IS NULL"),
                        new Difference("CLASS_DIFFERS", "t.hazard_class <> r.hazard_class"));
    }
}
