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

/** REC-30. Every agency and every peer works with the edition of each code table that the window has. */
@Dependent
public class CodeTablesAreOfOneEdition extends DeclaredCheck {

    /** See the class. */
    public CodeTablesAreOfOneEdition() {
        super("REC-30", CheckGroup.CARGO, Severity.MEDIUM, "COM", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(editions());
    }

    private static Comparison editions() {
        return Comparison.walking("editions", "collaboration_told_reference_edition", "as_of")
                .key("CONCAT(l.agency, '/', l.code_table)", "table", "l.code_table", "edition", "l.edition")
                .against(
                        Side.of("reference_load r", "r.id", "table", "l.code_table", "edition", "r.edition"),
                        "r.id = (SELECT MAX(x.load_id) FROM reference_load_line x JOIN reference_load y ON y.id = x.load_id"
                                + " WHERE x.code_table = l.code_table AND y.state = 'DONE')")
                .concerning("l.agency")
                .finding(
                        new Difference("TABLE_UNKNOWN", "r.id IS NULL"),
                        new Difference("EDITION_DIFFERS", "r.edition <> l.edition"));
    }
}
