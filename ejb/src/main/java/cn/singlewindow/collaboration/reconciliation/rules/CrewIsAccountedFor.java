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

/** REC-12. Every person of the lists is on record at border inspection and the other way round; nobody stands twice; no shore pass outlives the departure. Persons are matched by hashes only (B.3). */
@Dependent
public class CrewIsAccountedFor extends DeclaredCheck {

    private static final String PERSON =
            "CONVERT(SHA2(CONCAT(r.document_number, '|', r.issuing_state), 256) USING ascii) COLLATE ascii_bin";

    /** See the class. */
    public CrewIsAccountedFor() {
        super("REC-12", CheckGroup.SHIP, Severity.CRITICAL, "NIA", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(listed(), recorded(), twice(), passes());
    }

    private static Comparison listed() {
        return Comparison.walking("listed", "vessel_visit", "opened_at")
                .where("l.ata IS NOT NULL")
                .key("CONCAT(l.visit, '/', LEFT(" + PERSON + ", 16), '/', r.section)", "visit", "l.visit")
                .against(
                        Side.of(
                                "(vessel_person r LEFT JOIN collaboration_told_person_record t ON t.visit ="
                                        + " (SELECT v.visit FROM vessel_visit v WHERE v.id = r.visit_id) AND t.id = "
                                        + KeyHash.sql(
                                                "(SELECT v.visit FROM vessel_visit v WHERE v.id = r.visit_id)",
                                                "r.section",
                                                PERSON)
                                        + ")",
                                "r.id",
                                "section",
                                "r.section",
                                "position",
                                "r.position",
                                "state",
                                "r.state"),
                        "r.visit_id = l.id AND r.current = 1")
                .resting("collaboration_told_person_record")
                .concerning("'NIA'")
                .finding(
                        new Difference("PERSON_NOT_ON_RECORD", "r.id IS NOT NULL AND t.id IS NULL"),
                        new Difference("PERSON_STATE_DIFFERS", "r.id IS NOT NULL AND t.state <> r.state"));
    }

    private static Comparison recorded() {
        return Comparison.walking("recorded", "collaboration_told_person_record", "as_of")
                .key(
                        "CONCAT(l.visit, '/', LEFT(l.person_hash, 16), '/', l.section, '/nia')",
                        "visit",
                        "l.visit",
                        "section",
                        "l.section",
                        "state",
                        "l.state")
                .against(
                        Side.of(
                                "(vessel_visit v JOIN vessel_person r ON r.visit_id = v.id AND r.current = 1)",
                                "r.id",
                                "position",
                                "r.position"),
                        "v.visit = l.visit AND r.section = l.section AND l.person_hash = " + PERSON)
                .concerning("'NIA'")
                .finding(new Difference("PERSON_NOT_LISTED", "r.id IS NULL"));
    }

    private static Comparison twice() {
        return Comparison.walking("twice", "vessel_visit", "opened_at")
                .key("CONCAT(l.visit, '/', r.id, '/twice')", "visit", "l.visit")
                .against(
                        Side.of("vessel_person r", "r.id", "section", "r.section", "position", "r.position"),
                        "r.visit_id = l.id AND r.current = 1")
                .concerning("'NIA'")
                .finding(new Difference(
                        "DOCUMENT_TWICE",
                        "EXISTS (SELECT 1 FROM vessel_person o WHERE o.visit_id = r.visit_id AND o.current = 1"
                                + " AND (o.section < r.section OR (o.section = r.section AND o.position < r.position))"
                                + " AND o.document_number = r.document_number AND o.issuing_state = r.issuing_state)"));
    }

    private static Comparison passes() {
        return Comparison.walking("passes", "vessel_permit", "asked_at")
                .where("l.kind = 'SHORE_PASS' AND l.state = 'ISSUED'")
                .key(
                        "CONCAT(r.visit, '/', l.id, '/pass')",
                        "permit",
                        "l.id",
                        "state",
                        "l.state",
                        "validUntil",
                        "CAST(l.valid_until AS CHAR)")
                .against(
                        Side.of("vessel_visit r", "r.id", "visit", "r.visit", "atd", "CAST(r.atd AS CHAR)"),
                        "r.id = l.visit_id")
                .concerning("'NIA'")
                .finding(new Difference("SHORE_PASS_OPEN", "r.atd <= :watermark"));
    }
}
