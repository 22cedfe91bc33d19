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

/** REC-17. Every call lies within a tonnage-tax licence of the ship, at the rate of its tonnage and flag (VD-06). */
@Dependent
public class TonnageTaxCoversCalls extends DeclaredCheck {

    private static final String CHINA = "CONVERT_TZ(l.ata, '+00:00', '+08:00')";

    /** See the class. */
    public TonnageTaxCoversCalls() {
        super("REC-17", CheckGroup.SHIP, Severity.MEDIUM, "GACC", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(licences());
    }

    private static Comparison licences() {
        return Comparison.walking("licences", "vessel_visit", "opened_at")
                .where("l.ata <= :watermark AND l.state NOT IN ('CANCELLED', 'DIVERTED')")
                .key(
                        "CONCAT(l.imo, '/', l.visit)",
                        "visit",
                        "l.visit",
                        "ship",
                        "l.ship_name",
                        "flag",
                        "l.flag",
                        "ata",
                        "CAST(l.ata AS CHAR)")
                .against(
                        Side.of(
                                "vessel_dues r",
                                "r.id",
                                "flag",
                                "r.flag",
                                "tonnage",
                                "r.net_tonnage",
                                "rate",
                                "r.rate",
                                "validFrom",
                                "CAST(r.valid_from AS CHAR)",
                                "validUntil",
                                "CAST(r.valid_until AS CHAR)"),
                        "r.id = (SELECT MAX(d.id) FROM vessel_dues d WHERE d.ship_id = l.ship_id"
                                + " AND d.state = 'LICENCE_VALID' AND d.valid_from <= DATE(" + CHINA
                                + ") AND d.valid_until >= DATE(" + CHINA + "))")
                .concerning("'GACC'")
                .atStake("r.amount_fen / 100")
                .finding(
                        new Difference("CALL_OUTSIDE_LICENCE", "r.id IS NULL"),
                        new Difference("FLAG_DIFFERS", "r.flag <> l.flag"),
                        new Difference(
                                "RATE_DIFFERS",
                                "r.exemption = '' AND r.rate <> (SELECT CASE WHEN r.preferential = 1 THEN CASE r.term"
                                        + " WHEN 30 THEN t.preferential_30 WHEN 90 THEN t.preferential_90"
                                        + " ELSE t.preferential_365 END ELSE CASE r.term WHEN 30 THEN t.ordinary_30"
                                        + " WHEN 90 THEN t.ordinary_90 ELSE t.ordinary_365 END END"
                                        + " FROM vessel_tonnage_rate t WHERE t.valid_from <= r.valid_from"
                                        + " AND (t.valid_to IS NULL OR t.valid_to >= r.valid_from)"
                                        + " AND r.net_tonnage > t.above_tonnage"
                                        + " AND (t.up_to_tonnage IS NULL OR r.net_tonnage <= t.up_to_tonnage) LIMIT 1)"));
    }
}
