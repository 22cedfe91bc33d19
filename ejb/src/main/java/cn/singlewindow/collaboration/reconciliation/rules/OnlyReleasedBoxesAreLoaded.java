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

/** REC-06. The loading manifest, the stowage plan and the export releases name the same boxes (MF-02). */
@Dependent
public class OnlyReleasedBoxesAreLoaded extends DeclaredCheck {

    /** See the class. */
    public OnlyReleasedBoxesAreLoaded() {
        super("REC-06", CheckGroup.CARGO, Severity.CRITICAL, "GACC", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(loading(), stowage());
    }

    private static Comparison loading() {
        return Comparison.walking("loading", "manifest_bill", "filed_at")
                .where("l.direction = 'E' AND l.live = 1 AND l.state <> 'DELETED'")
                .key("CONCAT(l.voyage_key, '/', l.bill_key, '/', r.number)", "bill", "l.bill_no", "state", "l.state")
                .against(
                        Side.of(
                                "manifest_container r",
                                "r.number",
                                "container",
                                "r.number",
                                "releasedAt",
                                "CAST(r.released_at AS CHAR)",
                                "loadingAt",
                                "CAST(r.loading_at AS CHAR)"),
                        "r.bill_id = l.id")
                .concerning("'GACC'")
                .finding(
                        new Difference(
                                "LOADED_UNRELEASED",
                                "r.loading_at IS NOT NULL AND (r.released_at IS NULL OR r.released_at > r.loading_at)"),
                        new Difference(
                                "RELEASED_NOT_LOADED",
                                "r.released_at IS NOT NULL AND r.loading_at IS NULL AND l.state = 'SAILED'"));
    }

    private static Comparison stowage() {
        return Comparison.walking("stowage", "manifest_report_line", "happened_at")
                .by("filing_id")
                .where("l.kind = 'STOWAGE' AND l.container <> ''")
                .key(
                        "CONCAT(l.voyage_key, '/', l.container, '/stowed')",
                        "container",
                        "l.container",
                        "stowage",
                        "l.stowage")
                .against(
                        Side.of("manifest_container r", "r.number", "container", "r.number"),
                        "r.number = l.container AND r.voyage_key = l.voyage_key AND r.bill_id = (SELECT MIN(m.bill_id)"
                                + " FROM manifest_container m WHERE m.number = l.container"
                                + " AND m.voyage_key = l.voyage_key)")
                .concerning("'GACC'")
                .finding(new Difference("STOWED_UNLISTED", "r.number IS NULL"));
    }
}
