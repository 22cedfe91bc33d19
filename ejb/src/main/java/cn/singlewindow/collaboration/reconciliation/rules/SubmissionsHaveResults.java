package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import cn.singlewindow.collaboration.reconciliation.model.Side;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;

/** REC-18. Every submission gets its result (RC-05 R2), and every result belongs to a submission. */
@Dependent
public class SubmissionsHaveResults implements Check {

    /** 申报成功: the window's own acknowledgement, which is not a result. */
    private static final String ACKNOWLEDGEMENT = "'7'";

    private static final String LAST_RESULT = "r.id = (SELECT MAX(m.id) FROM goods_receipt m"
            + " WHERE m.declaration_id = l.id AND m.channel_code <> " + ACKNOWLEDGEMENT + ")";

    @Override
    public String id() {
        return "REC-18";
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
        return Duration.ofMinutes(15);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(submissions(), results());
    }

    private static Comparison submissions() {
        return new Comparison(
                "submissions",
                "goods_declaration",
                "id",
                "submitted_at",
                "l.submitted_at < :cutoff",
                DeclarationSides.walked("l.seq_no"),
                receipt("goods_receipt r", "r"),
                "",
                LAST_RESULT,
                "'GACC'",
                DeclarationSides.VALUE,
                "'CNY'",
                List.of(
                        new Difference("SILENT_SUBMISSION", "r.id IS NULL AND l.state = 'SUBMITTED'"),
                        new Difference("RESULT_UNTOLD", "r.id IS NULL AND l.changed_at < :cutoff")));
    }

    private static Comparison results() {
        return new Comparison(
                "results",
                "goods_receipt",
                "id",
                "noticed_at",
                "1 = 1",
                receipt("", "l"),
                DeclarationSides.other("goods_declaration r"),
                "",
                "r.id = l.declaration_id",
                "'GACC'",
                "r.value_fen / 100",
                "'CNY'",
                List.of(
                        new Difference("ORPHAN_RESULT", "r.id IS NULL"),
                        new Difference("RESULT_BEFORE_SUBMISSION", "l.noticed_at < r.submitted_at")));
    }

    private static Side receipt(String from, String alias) {
        String key = alias.equals("l")
                ? "CONCAT(" + DeclarationSides.numberOf("l.declaration_id") + ", '/', l.id)"
                : alias + ".id";
        return Side.of(
                from,
                key,
                "receipt",
                alias + ".channel_code",
                "noticedAt",
                "CAST(" + alias + ".noticed_at AS CHAR)",
                "note",
                alias + ".note");
    }
}
