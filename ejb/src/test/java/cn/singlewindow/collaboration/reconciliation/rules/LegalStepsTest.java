package cn.singlewindow.collaboration.reconciliation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.goods.Decision;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.model.StateTable;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The law of states is written twice, on purpose; both must say the same. */
class LegalStepsTest {

    @Test
    void theGoodsModuleAndTheNightKnowTheSameSteps() {
        Set<String> steps = new TreeSet<>(Set.of("DRAFT>SUBMITTED", "SUBMITTED>WITHDRAWN"));
        for (DeclarationState from : DeclarationState.values()) {
            for (Decision decision : StateTable.decisions(from)) {
                StateTable.find(from, decision).ifPresent(row -> addSteps(steps, row));
            }
        }
        assertThat(new TreeSet<>(WindowAndAgencyAgree.LEGAL_STEPS)).isEqualTo(steps);
    }

    private static void addSteps(Set<String> steps, StateTable.Row row) {
        DeclarationState last = row.from();
        for (DeclarationState through : row.through()) {
            steps.add(last + ">" + through);
            last = through;
        }
        steps.add(last + ">" + row.to());
    }
}
