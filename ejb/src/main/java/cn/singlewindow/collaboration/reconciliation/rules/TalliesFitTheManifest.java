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

/** REC-03. What was tallied and what arrived is what the manifest says, box by box and seal by seal (MF-03). */
@Dependent
public class TalliesFitTheManifest extends DeclaredCheck {

    /** See the class. */
    public TalliesFitTheManifest() {
        super("REC-03", CheckGroup.CARGO, Severity.CRITICAL, "GACC", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(tallied(), manifested());
    }

    private static Comparison tallied() {
        return Comparison.walking("tallied", "manifest_report_line", "happened_at")
                .by("filing_id")
                .where("l.kind IN ('ARRIVAL', 'TALLY_IN') AND l.container <> ''")
                .key(
                        "CONCAT(l.voyage_key, '/', l.container, '/', l.kind)",
                        "container",
                        "l.container",
                        "seals",
                        "l.seals",
                        "packages",
                        "l.packages")
                .against(
                        Side.of(
                                "manifest_container r",
                                "r.number",
                                "container",
                                "r.number",
                                "seals",
                                "r.seals",
                                "packages",
                                "r.packages"),
                        "r.number = l.container AND r.voyage_key = l.voyage_key AND r.bill_id = (SELECT MIN(m.bill_id)"
                                + " FROM manifest_container m WHERE m.number = l.container"
                                + " AND m.voyage_key = l.voyage_key)")
                .concerning("'GACC'")
                .finding(
                        new Difference("OVERLANDED", "r.number IS NULL"),
                        new Difference(
                                "SEAL_DIFFERS",
                                "l.seals <> '' AND r.seals <> '' AND " + plain("l.seals") + " <> " + plain("r.seals")));
    }

    private static String plain(String seals) {
        return "UPPER(REPLACE(REPLACE(" + seals + ", ' ', ''), '-', ''))";
    }

    private static Comparison manifested() {
        return Comparison.walking("manifested", "manifest_bill", "filed_at")
                .where("l.direction = 'I' AND l.live = 1 AND l.state <> 'DELETED'")
                .key(
                        "CONCAT(l.voyage_key, '/', l.bill_key, '/', r.number)",
                        "bill",
                        "l.bill_no",
                        "voyage",
                        "l.voyage_key")
                .against(
                        Side.of("manifest_container r", "r.number", "container", "r.number", "seals", "r.seals"),
                        "r.bill_id = l.id")
                .concerning("'GACC'")
                .finding(new Difference(
                        "SHORT_LANDED",
                        "r.number IS NOT NULL AND EXISTS (SELECT 1 FROM manifest_filing f"
                                + " WHERE f.voyage_key = l.voyage_key AND f.kind = 'TALLY_IN' AND f.filed_at <= :watermark)"
                                + " AND NOT EXISTS (SELECT 1 FROM manifest_report_line t WHERE t.voyage_key = r.voyage_key"
                                + " AND t.kind = 'TALLY_IN' AND t.container = r.number)"));
    }
}
