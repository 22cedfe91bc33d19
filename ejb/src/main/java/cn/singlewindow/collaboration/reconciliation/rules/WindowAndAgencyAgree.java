package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.KeyHash;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import cn.singlewindow.collaboration.reconciliation.model.Side;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;

/**
 * REC-19. The state of a declaration at the window, the cases of the agencies and the log of transitions say the same;
 * the log has no gap and no step that the law of states forbids. Which steps are legal is written here a second time, so
 * that an error in the goods module's own table does not hide itself.
 */
@Dependent
public class WindowAndAgencyAgree implements Check {

    /** Legal steps (CATALOGUE B.2), from and to. Steps that stay in their state are questions, answers and holds. */
    static final List<String> LEGAL_STEPS = List.of(
            "DRAFT>SUBMITTED",
            "SUBMITTED>RECEIVED",
            "SUBMITTED>REJECTED",
            "SUBMITTED>WITHDRAWN",
            "RECEIVED>SCREENED",
            "RECEIVED>REJECTED",
            "SCREENED>ASSESSED",
            "SCREENED>DOC_REVIEW",
            "SCREENED>INSPECTION",
            "DOC_REVIEW>ASSESSED",
            "DOC_REVIEW>INSPECTION",
            "DOC_REVIEW>REJECTED",
            "DOC_REVIEW>DETAINED",
            "INSPECTION>ASSESSED",
            "INSPECTION>REJECTED",
            "INSPECTION>DETAINED",
            "INSPECTION>RETURNED",
            "ASSESSED>TAX_DUE",
            "ASSESSED>RELEASED",
            "ASSESSED>INSPECTION",
            "ASSESSED>DETAINED",
            "TAX_DUE>TAX_SETTLED",
            "TAX_DUE>DETAINED",
            "TAX_SETTLED>RELEASED",
            "TAX_SETTLED>INSPECTION",
            "TAX_SETTLED>DETAINED",
            "RELEASED>CLEARED",
            "RELEASED>DETAINED",
            "DETAINED>DOC_REVIEW",
            "DETAINED>RETURNED");

    @Override
    public String id() {
        return "REC-19";
    }

    @Override
    public CheckGroup group() {
        return CheckGroup.CARGO;
    }

    @Override
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public String owner() {
        return "HUB";
    }

    @Override
    public Duration tolerance() {
        return Duration.ZERO;
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(log(), steps(), cases(), routes(), mirror(), unknown());
    }

    /** The state against the end of the log. */
    private static Comparison log() {
        return declarations(
                "log",
                "l.seq_no",
                step("goods_transition r", "r.id", "r"),
                "r.id = (SELECT MAX(m.id) FROM goods_transition m WHERE m.declaration_id = l.id)",
                new Difference("NO_HISTORY", "r.id IS NULL"),
                new Difference("STATUS_DRIFT", "r.to_state <> l.state"));
    }

    /** Each step against the one before. */
    private static Comparison steps() {
        return new Comparison(
                "steps",
                "goods_transition",
                "id",
                "happened_at",
                "1 = 1",
                step("", "CONCAT(" + DeclarationSides.numberOf("l.declaration_id") + ", '/', l.id)", "l"),
                step("goods_transition r", "r.id", "r"),
                "",
                "r.id = (SELECT MAX(m.id) FROM goods_transition m WHERE m.declaration_id = l.declaration_id"
                        + " AND m.id < l.id)",
                "'GACC'",
                "NULL",
                "NULL",
                List.of(
                        new Difference("VERSION_GAP", "l.from_state <> COALESCE(r.to_state, 'DRAFT')"),
                        new Difference(
                                "ILLEGAL_TRANSITION",
                                "l.from_state <> l.to_state AND CONCAT(l.from_state, '>', l.to_state) NOT IN ('"
                                        + String.join("', '", LEGAL_STEPS) + "')")));
    }

    /** Each case against its declaration. */
    private static Comparison cases() {
        return new Comparison(
                "cases",
                "collaboration_case",
                "id",
                "opened_at",
                "l.subject_type = 'goods.declaration'",
                agencyCase("", "CONCAT(" + DeclarationSides.numberOf("l.subject_id") + ", '/', l.agency)", "l"),
                DeclarationSides.other("goods_declaration r"),
                "",
                "r.id = l.subject_id",
                "l.agency",
                "r.value_fen / 100",
                "'CNY'",
                List.of(
                        new Difference("UNKNOWN_SUBJECT", "r.id IS NULL"),
                        new Difference("CASE_LEFT_OPEN", "l.state = 'OPEN' AND r.state IN " + DeclarationSides.FINAL),
                        new Difference(
                                "CASE_CLOSED_EARLY",
                                "l.state = 'CLOSED' AND r.state NOT IN " + DeclarationSides.FINAL)));
    }

    /** Each declaration has a case at customs. */
    private static Comparison routes() {
        return declarations(
                "routes",
                "CONCAT(l.seq_no, '/route')",
                agencyCase("collaboration_case r", "r.id", "r"),
                "r.subject_id = l.id AND r.subject_type = 'goods.declaration' AND r.agency = 'GACC'",
                new Difference("CASE_MISSING", "r.id IS NULL"));
    }

    /** The state against what customs say of it in their nightly file. */
    private static Comparison mirror() {
        return Comparison.walking("mirror", "goods_declaration", "submitted_at")
                .where("l.state <> 'SUBMITTED'")
                .key("CONCAT(l.seq_no, '/mirror')", "seqNo", "l.seq_no", "state", "l.state")
                .against(
                        Side.of(
                                "collaboration_told_declaration_status r",
                                "r.id",
                                "seqNo",
                                "r.seq_no",
                                "state",
                                "r.state"),
                        "r.id = " + KeyHash.sql("l.seq_no"))
                .concerning("'GACC'")
                .atStake(DeclarationSides.VALUE)
                .finding(
                        new Difference("UNKNOWN_AT_AGENCY", "r.id IS NULL"),
                        new Difference("STATUS_DRIFT", "r.state <> l.state AND l.changed_at <= :watermark"));
    }

    /** What customs say of declarations that the window does not have. */
    private static Comparison unknown() {
        return Comparison.walking("unknown", "collaboration_told_declaration_status", "as_of")
                .key("CONCAT(l.seq_no, '/agency')", "seqNo", "l.seq_no", "state", "l.state")
                .against(Side.of("goods_declaration r", "r.id", "seqNo", "r.seq_no"), "r.seq_no = l.seq_no")
                .concerning("'GACC'")
                .finding(new Difference("UNKNOWN_AT_WINDOW", "r.id IS NULL"));
    }

    private static Comparison declarations(String name, String key, Side right, String on, Difference... differences) {
        return new Comparison(
                name,
                "goods_declaration",
                "id",
                "submitted_at",
                "1 = 1",
                DeclarationSides.walked(key),
                right,
                "",
                on,
                "'GACC'",
                DeclarationSides.VALUE,
                "'CNY'",
                List.of(differences));
    }

    private static Side step(String from, String key, String alias) {
        return Side.of(
                from,
                key,
                "from",
                alias + ".from_state",
                "to",
                alias + ".to_state",
                "at",
                "CAST(" + alias + ".happened_at AS CHAR)",
                "actor",
                alias + ".actor");
    }

    private static Side agencyCase(String from, String key, String alias) {
        return Side.of(
                from,
                key,
                "agency",
                alias + ".agency",
                "state",
                alias + ".state",
                "since",
                "CAST(" + alias + ".since AS CHAR)");
    }
}
