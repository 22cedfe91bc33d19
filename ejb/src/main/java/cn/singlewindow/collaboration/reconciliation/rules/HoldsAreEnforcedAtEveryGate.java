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

/** REC-29. A hold bites at every gate, and at none once it has ended (RC-04 R1, R2). */
@Dependent
public class HoldsAreEnforcedAtEveryGate extends DeclaredCheck {

    private static final String HOLD = "CONCAT(l.id";
    private static final String[] WHAT = {
        "hold", "l.id", "subject", "l.subject_key", "state", "l.state", "placedAt", "CAST(l.placed_at AS CHAR)"
    };

    /** The key of what is held, in the character set of the numbers it names. */
    private static final String KEY = "CONVERT(l.subject_key USING ascii) COLLATE ascii_bin";

    /** The end of the day for which the gate told it last. */
    private static final String TOLD_AT = "COALESCE((SELECT d.business_date + INTERVAL 16 HOUR"
            + " FROM collaboration_delivery d WHERE d.id = l.delivery_id), l.as_of)";

    /** See the class. */
    public HoldsAreEnforcedAtEveryGate() {
        super("REC-29", CheckGroup.CARGO, Severity.CRITICAL, "HUB", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(release(), departure(), terminal(), ended(), overdue());
    }

    private static Comparison release() {
        return Comparison.walking("release", "collaboration_hold", "placed_at")
                .where("l.subject_type = 'goods.declaration' AND l.state = 'OPEN'")
                .key(HOLD + ", '/release')", WHAT)
                .against(
                        Side.of("goods_declaration r", "r.id", "seqNo", "r.seq_no", "state", "r.state"),
                        "r.seq_no = " + KEY)
                .concerning("l.agency")
                .atStake("r.value_fen / 100")
                .finding(new Difference(
                        "HOLD_PASSED",
                        "EXISTS (SELECT 1 FROM goods_transition t WHERE t.declaration_id = r.id"
                                + " AND t.to_state = 'RELEASED' AND t.from_state <> 'RELEASED'"
                                + " AND t.happened_at > l.placed_at)"));
    }

    private static Comparison departure() {
        return Comparison.walking("departure", "collaboration_hold", "placed_at")
                .where("l.subject_type IN ('vessel.visit', 'ship') AND l.state = 'OPEN'")
                .key(HOLD + ", '/departure')", WHAT)
                .against(
                        Side.of("vessel_visit r", "r.id", "visit", "r.visit", "state", "r.state"),
                        "r.id = CASE l.subject_type WHEN 'ship' THEN (SELECT MAX(v.id) FROM vessel_visit v WHERE v.imo = "
                                + KEY + ") ELSE (SELECT v.id FROM vessel_visit v WHERE v.visit = " + KEY + ") END")
                .concerning("l.agency")
                .finding(
                        new Difference(
                                "HOLD_PASSED",
                                "EXISTS (SELECT 1 FROM vessel_clearance c WHERE c.visit_id = r.id AND c.issued_at > l.placed_at)"));
    }

    private static Comparison terminal() {
        return Comparison.walking("terminal", "collaboration_hold", "placed_at")
                .where("l.subject_type = 'container' AND l.state = 'OPEN'")
                .key(HOLD + ", '/terminal')", WHAT)
                .against(
                        Side.of("collaboration_told_enforced_hold r", "r.id", "hold", "r.hold_id"),
                        "r.id = " + KeyHash.sql("'PORTA'", "CAST(l.id AS CHAR)"))
                .concerning("'PORTA'")
                .finding(new Difference("HOLD_NOT_EFFECTIVE", "r.id IS NULL"));
    }

    private static Comparison ended() {
        return Comparison.walking("ended", "collaboration_told_enforced_hold", "as_of")
                .key("CONCAT(l.hold_id, '/', l.agency, '/ended')", "hold", "l.hold_id", "gate", "l.agency")
                .against(
                        Side.of(
                                "collaboration_hold r",
                                "r.id",
                                "hold",
                                "r.id",
                                "state",
                                "r.state",
                                "endedAt",
                                "CAST(r.ended_at AS CHAR)"),
                        "r.id = l.hold_id")
                .concerning("l.agency")
                .finding(
                        new Difference("HOLD_UNKNOWN", "r.id IS NULL"),
                        new Difference("HOLD_STILL_BLOCKS", "r.state <> 'OPEN' AND r.ended_at < " + TOLD_AT));
    }

    private static Comparison overdue() {
        return Comparison.walking("overdue", "collaboration_hold", "placed_at")
                .where("l.state = 'OPEN'")
                .key(HOLD + ", '/expired')", WHAT)
                .against(Side.of("(SELECT 1 AS one) r", "r.one", "state", "'EXPIRED'"), "1 = 1")
                .concerning("l.agency")
                .finding(new Difference("HOLD_EXPIRED_OPEN", "l.expires_on < DATE(:watermark)"));
    }
}
