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

/** REC-13. As many passengers came as were declared, at border inspection as at the terminal. */
@Dependent
public class PassengersAreAccountedFor extends DeclaredCheck {

    /** See the class. */
    public PassengersAreAccountedFor() {
        super("REC-13", CheckGroup.SHIP, Severity.CRITICAL, "NIA", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(inspection(), terminal());
    }

    private static Comparison inspection() {
        return counted("inspection", "NIA");
    }

    private static Comparison terminal() {
        return counted("terminal", "PORTA");
    }

    private static Comparison counted(String name, String agency) {
        return Comparison.walking(name, "vessel_visit", "opened_at")
                .where("l.ata <= :watermark")
                .key("CONCAT(l.visit, '/" + agency + "')", "visit", "l.visit", "passengers", "l.passengers")
                .against(
                        Side.of("collaboration_told_head_count r", "r.id", "passengers", "r.persons"),
                        "r.id = " + KeyHash.sql("'" + agency + "'", "l.visit", "'IN'"))
                .concerning("'" + agency + "'")
                .finding(
                        new Difference("HEADS_NOT_COUNTED", "r.id IS NULL AND l.passengers > 0"),
                        new Difference("HEAD_COUNT_DIFFERS", "r.persons <> l.passengers"));
    }
}
